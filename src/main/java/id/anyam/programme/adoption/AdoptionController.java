package id.anyam.programme.adoption;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Meanwhile;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A council answers programmes from above: the list, one programme, the three answers. */
@Controller
class AdoptionController {

    private final AdoptionWorkflow workflow;
    private final AnswerScreens screens;
    private final Inbox inbox;
    private final Organisations organisations;
    private final Visitors visitors;
    private final Clock clock;

    AdoptionController(
            AdoptionWorkflow workflow,
            AnswerScreens screens,
            Inbox inbox,
            Organisations organisations,
            Visitors visitors,
            Clock clock) {
        this.workflow = workflow;
        this.screens = screens;
        this.inbox = inbox;
        this.organisations = organisations;
        this.visitors = visitors;
        this.clock = clock;
    }

    @May("adoption.read")
    @GetMapping("/program/tanggapan")
    ModelAndView list(@RequestParam(defaultValue = "") String tahun) {
        var visitor = visitors.current();
        var today = LocalDate.ofInstant(clock.instant(), visitor.zone());
        var year = new BudgetYear(tahun.matches("20\\d\\d") ? Integer.parseInt(tahun) : today.getYear());
        var rows = inbox.rows(Councils.of(visitor), year);
        var names = organisations.find(
                rows.stream().map(row -> new OrganisationId(row.organisation())).collect(Collectors.toSet()));
        var lines = rows.stream()
                .map(row -> line(
                        row,
                        Optional.ofNullable(names.get(new OrganisationId(row.organisation())))
                                .map(Organisation::shortName)
                                .orElse(""),
                        today))
                .toList();
        return Html.page(
                "programme/adoption/tanggapan",
                new InboxPage(year.toString(), years(today, year), lines, visitor.may("adoption.answer")));
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/tanggapan")
    ModelAndView show(@PathVariable UUID id) {
        var visitor = visitors.current();
        var council = Councils.of(visitor);
        var base = screens.base(new ProgrammeId(id), council);
        return base.value().equals(id)
                ? Html.page("programme/adoption/jawab", screens.answer(base, council, visitor.zone()))
                : Html.goTo("/program/" + base.value() + "/tanggapan");
    }

    @May("adoption.answer")
    @PostMapping("/program/{id}/penerimaan")
    ModelAndView adopt(@PathVariable UUID id, HttpServletRequest request) {
        var local = workflow.adopt(new ProgrammeId(id), Councils.of(visitors.current()));
        Said.key(request, "programme.adoption.adopted");
        return Html.goTo("/program/" + local.value());
    }

    @May("adoption.answer")
    @GetMapping("/program/{id}/penyesuaian")
    ModelAndView adapting(@PathVariable UUID id) {
        return Html.page("programme/adoption/sesuaikan", screens.adapting(base(id), Councils.of(visitors.current())));
    }

    @May("adoption.answer")
    @PostMapping("/program/{id}/penyesuaian")
    ModelAndView adapt(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var council = Councils.of(visitors.current());
        var typing = Typing.of(parameters);
        Meanwhile.check(typing, screens.adapting(base(id), council).typing());
        var form = screens.form(base(id), council, typing);
        if (typing.fits()) {
            try {
                var local = workflow.adapt(new ProgrammeId(id), council, form);
                Said.key(
                        request,
                        form.answer() instanceof Answer.Adapted
                                ? "programme.adoption.adapted"
                                : "programme.adoption.adopted-unchanged");
                return Html.goTo("/program/" + local.value());
            } catch (RuleViolated broken) {
                typing.wrong("", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend("programme/adoption/sesuaikan", screens.adapting(base(id), council, typing));
    }

    @May("adoption.answer")
    @GetMapping("/program/{id}/penolakan")
    ModelAndView declining(@PathVariable UUID id) {
        return Html.page(
                "programme/adoption/tolak",
                screens.declining(base(id), Councils.of(visitors.current()), Typing.blank()));
    }

    @May("adoption.answer")
    @PostMapping("/program/{id}/penolakan")
    ModelAndView decline(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var council = Councils.of(visitors.current());
        var typing = Typing.of(parameters);
        var why = typing.text("reason", 5, 1000);
        if (typing.fits()) {
            try {
                workflow.decline(new ProgrammeId(id), council, why);
                Said.key(request, "programme.adoption.declined");
                return Html.goTo("/program/" + id + "/tanggapan");
            } catch (RuleViolated broken) {
                typing.wrong("reason", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend("programme/adoption/tolak", screens.declining(base(id), council, typing));
    }

    private ProgrammeId base(UUID id) {
        return screens.base(new ProgrammeId(id), Councils.of(visitors.current()));
    }

    private static InboxPage.Line line(Inbox.Row row, String council, LocalDate today) {
        return new InboxPage.Line(
                row.id().value().toString(),
                row.title(),
                row.code(),
                council,
                row.national(),
                row.answerBy(),
                row.kind().isEmpty()
                        && row.answerBy().filter(due -> due.isBefore(today)).isPresent(),
                row.kind().orElse("SILENT"),
                row.kind().isPresent() && row.answeredVersion() < row.version(),
                row.local().map(UUID::toString));
    }

    private static List<Choice> years(LocalDate today, BudgetYear chosen) {
        return IntStream.concat(
                        IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 1), IntStream.of(chosen.value()))
                .distinct()
                .boxed()
                .sorted((a, b) -> b - a)
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }
}
