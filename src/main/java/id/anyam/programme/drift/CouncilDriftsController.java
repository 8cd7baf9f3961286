package id.anyam.programme.drift;

import id.anyam.programme.ProgrammeId;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

/** Which councils say something else in which part of a programme: on screen and as Excel. */
@Controller
class CouncilDriftsController {

    private static final List<String> FILTERS = List.of("cari", "kelas", "bagian", "usulan", "tingkat");

    private final CouncilDrifts drifts;
    private final Visitors visitors;
    private final MessageSource messages;

    CouncilDriftsController(CouncilDrifts drifts, Visitors visitors, MessageSource messages) {
        this.drifts = drifts;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/geser-daerah")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "1") String halaman) {
        var whole = drifts.of(new ProgrammeId(id));
        var asked = Typing.of(parameters);
        var fitting = fitting(whole, asked);
        var paging = Paging.of(halaman, fitting.size());
        return Html.page(
                "programme/drift/daerah",
                new CouncilDriftsPage(
                        id.toString(),
                        whole.programme().title(),
                        Integer.toString(whole.programme().year()),
                        whole.shares().councils(),
                        whole.shares().declined(),
                        shares(whole.shares()),
                        fitting.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .toList(),
                        paging,
                        asked,
                        query(parameters),
                        sort(asked)));
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/geser-daerah/unduhan.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var whole = drifts.of(new ProgrammeId(id));
        var w = new Words(messages, visitors.current().locale());
        var header = Stream.of(
                        "region",
                        "council",
                        "level",
                        "piece",
                        "indicator",
                        "kind",
                        "proposal",
                        "above",
                        "here",
                        "reason")
                .map(column -> w.t("programme.drift.column." + column))
                .toList();
        var rows = fitting(whole, Typing.of(parameters)).stream()
                .map(line -> List.<Object>of(
                        line.region(),
                        line.name(),
                        w.t("programme.adoption.level." + (line.province() ? "PROVINCE" : "REGENCY")),
                        w.t("programme.drift.piece." + line.piece()),
                        line.indicator(),
                        w.t("programme.drift.kind." + line.kind()),
                        line.proposal().equals(Proposal.NONE.name())
                                ? ""
                                : w.t("programme.drift.proposal." + line.proposal()),
                        line.above(),
                        line.here(),
                        line.reason()))
                .toList();
        return Excel.download("geser-" + whole.programme().year(), header, rows);
    }

    static List<CouncilDriftsPage.Share> shares(Shares shares) {
        return Shares.PIECES.stream()
                .map(piece -> new CouncilDriftsPage.Share(
                        piece.name(),
                        shares.changed().getOrDefault(piece, 0),
                        shares.percent(piece),
                        shares.everybodyChanges(piece)))
                .toList();
    }

    private static List<CouncilDriftsPage.Line> fitting(CouncilDrifts.Whole whole, Typing asked) {
        return whole.lines().stream()
                .filter(line -> CouncilDrifts.fits(line, asked))
                .sorted(order(sort(asked)))
                .toList();
    }

    private static String sort(Typing asked) {
        return asked.value("urut").matches("-?(dewan|kode|bagian|kelas)") ? asked.value("urut") : "";
    }

    /** By region unless asked otherwise; lines of one council keep the order of the programme. */
    private static Comparator<CouncilDriftsPage.Line> order(String asked) {
        var key = asked.startsWith("-") ? asked.substring(1) : asked;
        Function<CouncilDriftsPage.Line, String> by = switch (key) {
            case "dewan" -> CouncilDriftsPage.Line::name;
            case "bagian" -> CouncilDriftsPage.Line::piece;
            case "kelas" -> CouncilDriftsPage.Line::kind;
            default -> CouncilDriftsPage.Line::region;
        };
        var order = Comparator.comparing(by);
        return (asked.startsWith("-") ? order.reversed() : order).thenComparing(CouncilDriftsPage.Line::region);
    }

    private static String query(MultiValueMap<String, String> parameters) {
        return FILTERS.stream()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
