package id.anyam.meeting.decision;

import id.anyam.meeting.Decisions.Level;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.NavItem;
import id.anyam.web.Paging;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of decisions over all meetings: which still waits for a programme, which falls due. */
@Controller
class DecisionsController {

    private final DecisionRegister register;
    private final Visitors visitors;
    private final MessageSource messages;

    DecisionsController(DecisionRegister register, Visitors visitors, MessageSource messages) {
        this.register = register;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("meeting.read")
    @GetMapping("/keputusan")
    ModelAndView all(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") String halaman) {
        var filter = DecisionFilter.of(asked);
        var fitting = register.fitting(own(), filter);
        var paging = Paging.of(halaman, fitting.size());
        return Html.page(
                "meeting/decision/daftar",
                new DecisionsPage(
                        fitting.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .toList(),
                        paging,
                        filter.words(),
                        filters(filter),
                        filter.address("/keputusan"),
                        filter.address("/keputusan/unduhan.xlsx"),
                        !filter.isOpen()));
    }

    @May("meeting.read")
    @GetMapping("/keputusan/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam Map<String, String> asked) {
        var w = words();
        var header = Stream.of(
                        "number",
                        "text",
                        "meeting",
                        "holder",
                        "taken-on",
                        "levels",
                        "bidang",
                        "due-on",
                        "programmes",
                        "standing")
                .map(column -> w.t("meeting.register." + column))
                .toList();
        var rows = register.fitting(own(), DecisionFilter.of(asked)).stream()
                .map(row -> Arrays.<Object>asList(
                        row.number(),
                        row.text(),
                        row.meeting(),
                        row.holder(),
                        row.takenOn(),
                        row.levels().stream()
                                .map(level -> w.t("meeting.level." + level))
                                .collect(Collectors.joining(", ")),
                        row.bidang(),
                        row.dueOn().orElse(null),
                        row.programmes(),
                        row.standing().isEmpty() ? "" : w.t("meeting.standing." + row.standing())))
                .toList();
        return Excel.download(w.t("meeting.register.file"), header, rows);
    }

    private List<DecisionsPage.Filter> filters(DecisionFilter filter) {
        var w = words();
        return List.of(
                new DecisionsPage.Filter(
                        "tahun",
                        w.t("meeting.plan.filter.year"),
                        filter.year().map(String::valueOf).orElse(""),
                        register.years().stream()
                                .map(String::valueOf)
                                .map(year -> new Choice(year, year))
                                .toList()),
                choice(
                        w,
                        "untuk",
                        "meeting.register.levels",
                        filter.level().map(Enum::name).orElse(""),
                        "meeting.level.",
                        Level.values()),
                choice(
                        w,
                        "asal",
                        "meeting.plan.filter.from",
                        filter.from().map(Enum::name).orElse(""),
                        "meeting.from.",
                        DecisionFilter.From.values()),
                choice(
                        w,
                        "keadaan",
                        "meeting.register.standing",
                        filter.standing().map(Enum::name).orElse(""),
                        "meeting.standing.",
                        DecisionFilter.Standing.values()));
    }

    private static DecisionsPage.Filter choice(
            Words w, String name, String label, String chosen, String prefix, Enum<?>[] values) {
        return new DecisionsPage.Filter(
                name,
                w.t(label),
                chosen,
                Arrays.stream(values)
                        .map(value -> new Choice(value.name(), w.t(prefix + value.name())))
                        .toList());
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow();
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {

        @Bean
        NavItem decisionsItem() {
            return new NavItem(NavItem.Section.YEAR, 25, "meeting.register.nav", "/keputusan", "meeting.read", false);
        }
    }
}
