package id.anyam.programme.activity;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ActivityState;
import id.anyam.programme.activity.ActivityListPage.Filters;
import id.anyam.programme.activity.ActivityListPage.Row;
import id.anyam.programme.activity.ActivityListPage.Sums;
import id.anyam.programme.activity.ActivityRegister.Line;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The activities of a year with their money, on screen and as Excel. */
@Controller
class ActivityListController {

    private static final List<String> COLUMNS = List.of(
            "programme",
            "organisation",
            "title",
            "kind",
            "state",
            "starts_on",
            "ends_on",
            "region",
            "place",
            "craft",
            "audience",
            "quota",
            "responsible",
            "output_unit",
            "output_target",
            "output_actual",
            "pagu",
            "spent",
            "left");

    private final ActivityRegister register;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    ActivityListController(
            ActivityRegister register,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("activity.read")
    @GetMapping("/kegiatan")
    ModelAndView list(@RequestParam Map<String, String> query) {
        var own = own();
        var filter = filter(query);
        var sum = register.sum(own, filter);
        var paging = Paging.of(query.getOrDefault("halaman", ""), sum.count());
        var lines = register.page(own, filter, paging);
        return Html.page(
                "programme/activity/daftar",
                new ActivityListPage(
                        rows(lines),
                        new Sums(sum.count(), sum.pagu(), sum.spent()),
                        paging,
                        filters(filter),
                        filter.path("/kegiatan", true),
                        filter.path("/kegiatan", false),
                        filter.path("/kegiatan/unduhan.xlsx", true),
                        filter.everywhere(),
                        !onlyWatches(),
                        query.isEmpty(),
                        visitors.current().may("activity.create")));
    }

    @May("activity.read")
    @GetMapping("/kegiatan/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam Map<String, String> query) {
        var w = words();
        var lines = register.all(own(), filter(query));
        var names = names(lines);
        return Excel.download(
                w.t("programme.activity.file"),
                COLUMNS.stream()
                        .map(column -> w.t("programme.activity.field." + column))
                        .toList(),
                lines.stream().map(line -> cells(line, names, w)).toList());
    }

    private static List<Object> cells(Line line, Map<UUID, String> names, Words w) {
        return List.of(
                line.programme(),
                names.getOrDefault(line.organisation(), ""),
                line.title(),
                w.t(line.kind().label()),
                w.t(line.state().label()),
                line.starts(),
                line.ends(),
                line.region(),
                line.place(),
                line.craft(),
                line.audience(),
                line.quota(),
                line.responsible(),
                line.unit(),
                line.target(),
                line.actual(),
                line.pagu(),
                line.spent(),
                line.left());
    }

    private List<Row> rows(List<Line> lines) {
        var names = names(lines);
        return lines.stream()
                .map(line -> new Row(
                        line.id(),
                        line.title(),
                        line.programme(),
                        names.getOrDefault(line.organisation(), ""),
                        line.kind().label(),
                        line.state().label(),
                        tone(line.state()),
                        line.starts(),
                        line.ends(),
                        line.place(),
                        line.pagu(),
                        line.spent()))
                .toList();
    }

    static String tone(ActivityState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case SUBMITTED -> "busy";
            case RETURNED -> "warn";
            case APPROVED -> "good";
            case CANCELLED -> "bad";
        };
    }

    private Map<UUID, String> names(List<Line> lines) {
        var ids = lines.stream()
                .map(line -> new OrganisationId(line.organisation()))
                .collect(Collectors.toSet());
        return organisations.find(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().shortName()));
    }

    private Filters filters(ActivityFilter filter) {
        var w = words();
        var years = Stream.concat(
                        Stream.of(thisYear(), thisYear() + 1), register.years(own(), filter.everywhere()).stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .map(String::valueOf)
                .map(year -> new Choice(year, year));
        var year = filter.year() == 0 ? Optional.<Integer>empty() : Optional.of(filter.year());
        return new Filters(
                filter.words(),
                filter.set(thisYear()),
                Integer.toString(filter.year()),
                filter.programme().map(UUID::toString).orElse(""),
                filter.kind().map(Enum::name).orElse(""),
                filter.state().map(Enum::name).orElse(""),
                Integer.toString(filter.month()),
                filter.sort(),
                years.toList(),
                register.programmes(own(), year).stream()
                        .map(one -> new Choice(one.id().toString(), one.code() + " · " + one.title()))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.name(), w.t(kind.label())))
                        .toList(),
                Arrays.stream(ActivityState.values())
                        .map(state -> new Choice(state.name(), w.t(state.label())))
                        .toList(),
                Arrays.stream(Month.values())
                        .map(month -> new Choice(
                                Integer.toString(month.getValue()), month.getDisplayName(TextStyle.FULL, w.locale())))
                        .toList());
    }

    /** An agency or partner plans no activities here; it sees those of the councils around it. */
    private ActivityFilter filter(Map<String, String> query) {
        return ActivityFilter.of(query, thisYear(), onlyWatches());
    }

    /** Agencies and partners have no activities of their own and see those of the councils around them. */
    private boolean onlyWatches() {
        var level = visitors.current().organisation().map(Visitor.Place::level).orElse("");
        return List.of("OPD", "PARTNER").contains(level);
    }

    private int thisYear() {
        return Year.now(clock.withZone(visitors.current().zone())).getValue();
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
