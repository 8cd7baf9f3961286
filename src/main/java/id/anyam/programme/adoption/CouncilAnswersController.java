package id.anyam.programme.adoption;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who adopted, adapted, declined or is silent: on screen and as Excel. */
@Controller
class CouncilAnswersController {

    private static final List<String> FILTERS = List.of("cari", "jawaban", "tingkat", "bagian");

    private final CouncilAnswers councils;
    private final Visitors visitors;
    private final MessageSource messages;

    CouncilAnswersController(CouncilAnswers councils, Visitors visitors, MessageSource messages) {
        this.councils = councils;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/jawaban")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "1") String halaman) {
        var programme = councils.programme(new ProgrammeId(id)).orElseThrow(NotFound::new);
        var asked = Typing.of(parameters);
        var all = lines(programme);
        var fitting = all.stream().filter(line -> fits(line, asked)).toList();
        var paging = Paging.of(halaman, fitting.size());
        return Html.page(
                "programme/adoption/jawaban",
                new OverviewPage(
                        id.toString(),
                        programme.title(),
                        programme.year(),
                        OverviewPage.KINDS.stream()
                                .map(kind ->
                                        new OverviewPage.Count(kind, count(all, kind, true), count(all, kind, false)))
                                .toList(),
                        fitting.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .toList(),
                        paging,
                        asked,
                        query(parameters)));
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/jawaban/unduhan.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var programme = councils.programme(new ProgrammeId(id)).orElseThrow(NotFound::new);
        var w = new Words(messages, visitors.current().locale());
        var asked = Typing.of(parameters);
        var header = Stream.of("region", "council", "level", "answer", "differences", "reason", "on")
                .map(column -> w.t("programme.adoption.column." + column))
                .toList();
        var rows = lines(programme).stream()
                .filter(line -> fits(line, asked))
                .map(line -> List.<Object>of(
                        line.region(),
                        line.name(),
                        w.t("programme.adoption.level." + (line.province() ? "PROVINCE" : "REGENCY")),
                        w.t("programme.adoption.answer." + line.kind()),
                        differences(line, w),
                        reasons(line),
                        line.on().<Object>map(on -> on).orElse("")))
                .toList();
        return Excel.download("jawaban-" + programme.year(), header, rows);
    }

    private List<OverviewPage.Line> lines(CouncilAnswers.Programme programme) {
        var visitor = visitors.current();
        var viewer = visitor.organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        return councils.lines(programme, viewer, visitor.zone());
    }

    private static boolean fits(OverviewPage.Line line, Typing asked) {
        var search = asked.value("cari").strip().toLowerCase(Locale.ROOT);
        var level = asked.value("tingkat");
        return (search.isEmpty()
                        || (line.name() + " " + line.region())
                                .toLowerCase(Locale.ROOT)
                                .contains(search))
                && (asked.value("jawaban").isEmpty() || asked.value("jawaban").equals(line.kind()))
                && (level.isEmpty() || level.equals("PROVINCE") == line.province())
                && (asked.value("bagian").isEmpty()
                        || line.drifts().stream()
                                .anyMatch(drift -> drift.field().equals(asked.value("bagian"))));
    }

    private static long count(List<OverviewPage.Line> lines, String kind, boolean province) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind) && line.province() == province)
                .count();
    }

    private static String differences(OverviewPage.Line line, Words w) {
        return line.drifts().stream()
                .map(drift -> w.t("programme.adoption.field." + drift.field()) + ": " + drift.original() + " → "
                        + drift.local())
                .collect(Collectors.joining("; "));
    }

    private static String reasons(OverviewPage.Line line) {
        return line.drifts().isEmpty()
                ? line.reason()
                : line.drifts().stream()
                        .map(AnswerPage.Drift::reason)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String query(MultiValueMap<String, String> parameters) {
        return FILTERS.stream()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
