package id.anyam.meeting.problem;

import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.problem.ProblemFilter.Standing;
import id.anyam.meeting.problem.ProblemListPage.Filter;
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
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own problems and proposals and those handed in below, on screen and as Excel. */
@Controller
class ProblemListController {

    private final ProblemRegister register;
    private final ProblemCategories categories;
    private final Visitors visitors;
    private final MessageSource messages;

    ProblemListController(
            ProblemRegister register, ProblemCategories categories, Visitors visitors, MessageSource messages) {
        this.register = register;
        this.categories = categories;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("problem.read")
    @GetMapping("/permasalahan")
    ModelAndView all(@RequestParam Map<String, String> asked) {
        var filter = ProblemFilter.of(asked);
        var fitting = register.fitting(own().id(), filter, words());
        var paging = Paging.of(asked.getOrDefault("halaman", ""), fitting.size());
        var councils = register.councils(own().id());
        return Html.page(
                "meeting/problem/daftar",
                new ProblemListPage(
                        fitting.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .toList(),
                        paging,
                        filter.words(),
                        filters(filter, councils),
                        filter.set(),
                        !councils.isEmpty() || own().level().equals("DEKRANAS"),
                        filter.sort(),
                        filter.address("/permasalahan", true),
                        filter.address("/permasalahan", false),
                        filter.address("/permasalahan/unduhan.xlsx", true),
                        !filter.isOpen(),
                        visitors.current().may("problem.create")
                                && !own().level().equals("DEKRANAS")));
    }

    @May("problem.read")
    @GetMapping("/permasalahan/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam Map<String, String> asked) {
        var w = words();
        var header = Stream.of(
                        "title", "kind", "category", "council", "on", "meeting", "state", "verdict", "programmes")
                .map(column -> w.t("meeting.problem.column." + column))
                .toList();
        var rows = register.fitting(own().id(), ProblemFilter.of(asked), w).stream()
                .map(row -> List.<Object>of(
                        row.title(),
                        w.t("meeting.problem.kind." + row.kind()),
                        row.category(),
                        row.council(),
                        row.on(),
                        row.meeting(),
                        w.t("meeting.problem.stage." + row.stage()),
                        row.verdict()
                                .map(verdict -> w.t("meeting.problem.verdict." + verdict))
                                .orElse(""),
                        row.programmes()))
                .toList();
        return Excel.download(w.t("meeting.problem.file"), header, rows);
    }

    private List<Filter> filters(ProblemFilter filter, List<Choice> councils) {
        var w = words();
        var all = List.of(
                new Filter(
                        "kategori",
                        w.t("meeting.problem.column.category"),
                        filter.category().orElse(""),
                        categories.all(w)),
                new Filter(
                        "keadaan",
                        w.t("meeting.problem.column.state"),
                        filter.standing().map(Enum::name).orElse(""),
                        choices(w, "meeting.problem.standing.", Standing.values())),
                new Filter(
                        "wilayah",
                        w.t("meeting.problem.filter.council"),
                        filter.council().map(UUID::toString).orElse(""),
                        councils),
                new Filter(
                        "rapat",
                        w.t("meeting.problem.column.meeting"),
                        filter.meeting().map(UUID::toString).orElse(""),
                        register.meetings()),
                new Filter(
                        "jenis",
                        w.t("meeting.problem.column.kind"),
                        filter.kind().map(Enum::name).orElse(""),
                        choices(w, "meeting.problem.kind.", Kind.values())),
                new Filter(
                        "tahun",
                        w.t("meeting.plan.filter.year"),
                        filter.year().map(String::valueOf).orElse(""),
                        register.years()));
        return all.stream().filter(one -> !one.choices().isEmpty()).toList();
    }

    static List<Choice> choices(Words w, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), w.t(prefix + value.name())))
                .toList();
    }

    private Visitor.Place own() {
        return visitors.current().organisation().orElseThrow();
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {

        @Bean
        NavItem problemsItem() {
            return new NavItem(NavItem.Section.YEAR, 22, "meeting.problem.nav", "/permasalahan", "problem.read", false);
        }
    }
}
