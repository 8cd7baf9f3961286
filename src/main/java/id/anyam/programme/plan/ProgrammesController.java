package id.anyam.programme.plan;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of a year's programmes, on screen and as Excel. */
@Controller
class ProgrammesController {

    private static final List<String> FILTERS =
            List.of("tahun", "lingkup", "cari", "bidang", "status", "asal", "kerangka");
    private static final int WHOLE_LIST = 100_000;

    private final ProgrammeListing listing;
    private final Frames frames;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    ProgrammesController(
            ProgrammeListing listing,
            Frames frames,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.listing = listing;
        this.frames = frames;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("programme.read")
    @GetMapping("/program")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters, @RequestParam(defaultValue = "1") String halaman) {
        var visitor = visitors.current();
        var me = council(visitor);
        var asked = Typing.of(parameters);
        var filter = ProgrammeFilter.of(asked, present(visitor), ProgrammeFilter.Scope.of(visitor));
        asked.with("tahun", filter.year()).with("lingkup", filter.scope());
        var paging = Paging.of(halaman, listing.count(me, filter));
        return Html.page(
                "programme/plan/program",
                new ProgrammesPage(
                        filter.year().toString(),
                        asked,
                        filter.set(present(visitor), ProgrammeFilter.Scope.of(visitor)),
                        query(parameters, filter),
                        filter.sort(),
                        lines(listing.rows(me, filter, paging)),
                        paging,
                        years(me, filter.year(), present(visitor)),
                        Bidangs.of(organisations, me),
                        frames.all().stream()
                                .map(frame -> new Choice(frame.id().toString(), frame.name()))
                                .toList(),
                        filter.scope() != ProgrammeFilter.Scope.OWN,
                        visitor.may("programme.create"),
                        visitor.may("adoption.answer")));
    }

    @May("programme.read")
    @GetMapping("/program/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam MultiValueMap<String, String> parameters) {
        var visitor = visitors.current();
        var w = new Words(messages, visitor.locale());
        var filter = ProgrammeFilter.of(Typing.of(parameters), present(visitor), ProgrammeFilter.Scope.of(visitor));
        var lines = lines(listing.rows(council(visitor), filter, new Paging(1, WHOLE_LIST, WHOLE_LIST)));
        var header = Stream.of("council", "code", "title", "bidang", "origin", "state", "indicators", "decisions")
                .map(column -> w.t("programme.plan.column." + column))
                .toList();
        var rows = lines.stream()
                .map(line -> List.<Object>of(
                        line.council(),
                        line.code(),
                        line.title(),
                        line.bidang(),
                        w.t("programme.plan.origin." + (line.takenUp() ? "TAKEN_UP" : "OWN")),
                        w.t("programme.plan.state." + line.state()),
                        line.indicators(),
                        line.decisions()))
                .toList();
        return Excel.download("program-" + filter.year(), header, rows);
    }

    private List<ProgrammesPage.Line> lines(List<ProgrammeListing.Row> rows) {
        var councils = organisations.find(
                rows.stream().map(row -> new OrganisationId(row.organisation())).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ProgrammesPage.Line(
                        row.id().value().toString(),
                        Optional.ofNullable(councils.get(new OrganisationId(row.organisation())))
                                .map(Organisation::shortName)
                                .orElse(""),
                        row.code(),
                        row.title(),
                        row.bidang().orElse(""),
                        row.state(),
                        row.origin() == ProgrammeFilter.Origin.TAKEN_UP,
                        row.indicators(),
                        row.decisions()))
                .toList();
    }

    private List<Choice> years(UUID me, BudgetYear chosen, BudgetYear present) {
        return Stream.concat(
                        Stream.of(chosen.value(), present.value(), present.value() + 1), listing.years(me).stream())
                .distinct()
                .sorted((a, b) -> b - a)
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    private BudgetYear present(Visitor visitor) {
        return new BudgetYear(
                LocalDate.ofInstant(clock.instant(), visitor.zone()).getYear());
    }

    private static UUID council(Visitor visitor) {
        return visitor.organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private static String query(MultiValueMap<String, String> parameters, ProgrammeFilter filter) {
        return FILTERS.stream()
                .map(name -> name.equals("tahun")
                        ? "tahun=" + filter.year() + "&"
                        : parameters.getOrDefault(name, List.of()).stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
