package id.anyam.programme.budget;

import id.anyam.programme.ActivityId;
import id.anyam.programme.FundingSource;
import id.anyam.programme.budget.BudgetPage.Row;
import id.anyam.programme.budget.BudgetPage.Saved;
import id.anyam.programme.budget.Budgets.Owner;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the budget of an activity on one page, with as many lines and sources as it takes. */
@Controller
class BudgetController {

    private static final String FORM = "programme/budget/anggaran";

    private final Budgets budgets;
    private final BudgetWorkflow workflow;
    private final Payers payers;
    private final Visitors visitors;
    private final MessageSource messages;

    BudgetController(
            Budgets budgets, BudgetWorkflow workflow, Payers payers, Visitors visitors, MessageSource messages) {
        this.budgets = budgets;
        this.workflow = workflow;
        this.payers = payers;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("activity.edit")
    @GetMapping("/kegiatan/{id}/anggaran")
    ModelAndView form(@PathVariable UUID id) {
        var owner = budgets.owner(new ActivityId(id));
        if (!owner.state().isOpen()) {
            throw new RuleViolated("programme.activity.locked");
        }
        var budget = budgets.of(new ActivityId(id));
        var typing = BudgetForm.of(budget, owner.version());
        return Html.page(
                FORM, page(owner, budget.lines().isEmpty() ? BudgetRows.blankLine(typing, 0) : typing, List.of()));
    }

    @May("activity.edit")
    @PostMapping("/kegiatan/{id}/anggaran")
    ModelAndView write(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var owner = budgets.owner(new ActivityId(id));
        if (parameters.containsKey("tambah")) {
            return Html.page(FORM, page(owner, BudgetRows.more(typing, typing.value("tambah")), List.of()));
        }
        if (parameters.containsKey("hapus")) {
            return Html.page(FORM, page(owner, BudgetRows.fewer(typing, typing.value("hapus")), List.of()));
        }
        var seen = typing.whole("version", 1, Integer.MAX_VALUE);
        var budget = new BudgetForm(typing, payers.ids(owner.organisation())).budget();
        if (budget.isPresent()) {
            try {
                workflow.write(new ActivityId(id), seen, budget.get());
                Said.key(request, "programme.budget.saved");
                return Html.goTo("/kegiatan/" + id);
            } catch (RuleViolated broken) {
                typing.wrong("", broken.key(), broken.arguments().toArray());
            }
        }
        var now = budgets.owner(new ActivityId(id));
        return Html.mend(FORM, page(now, typing, now.version() == seen ? List.of() : theirs(typing, now)));
    }

    private List<Saved> theirs(Typing typing, Owner now) {
        typing.with("version", now.version());
        return budgets.of(new ActivityId(now.id())).lines().stream()
                .map(line -> new Saved(line.description(), line.amount().amount()))
                .toList();
    }

    private BudgetPage page(Owner owner, Typing typing, List<Saved> theirs) {
        var w = new Words(messages, visitors.current().locale());
        var readable = readable(typing, owner);
        return new BudgetPage(
                owner.id(),
                owner.title(),
                typing,
                IntStream.range(0, typing.rows("lines"))
                        .mapToObj(row -> row(typing, row, readable))
                        .toList(),
                readable.pagu().amount(),
                readable.covered().amount(),
                owner.withoutCost(),
                Arrays.stream(FundingSource.values())
                        .map(source -> new Choice(source.name(), w.t(source.label())))
                        .toList(),
                payers.choices(owner.organisation()),
                theirs);
    }

    /** What is typed as a budget, without saying what is wrong with it. */
    private Budget readable(Typing typing, Owner owner) {
        return new BudgetForm(typing.copy(), payers.ids(owner.organisation())).readable();
    }

    private static Row row(Typing typing, int row, Budget readable) {
        var parts = Math.max(1, BudgetForm.sources(typing, row));
        var line = readable.lines().stream()
                .filter(one -> one.id().toString().equals(typing.value(BudgetForm.field(row, "id"))))
                .filter(_ -> typing.problem(BudgetForm.field(row, "amount")).isEmpty())
                .findFirst();
        return new Row(
                row + 1,
                "lines." + row,
                IntStream.range(0, parts)
                        .mapToObj(part -> new BudgetPage.Source("lines." + row + ".sources." + part, row + "." + part))
                        .toList(),
                line.map(Budget.Line::missing).orElse(0L),
                line.filter(one -> one.parts().stream().anyMatch(Budget.Part::lacksPayer))
                        .isPresent());
    }
}
