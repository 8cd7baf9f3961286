package id.anyam.programme.realisation;

import id.anyam.organisation.Organisations;
import id.anyam.programme.ActivityId;
import id.anyam.programme.realisation.Ledger.Account;
import id.anyam.programme.realisation.RealisationPage.Row;
import id.anyam.programme.realisation.RealisationPage.Tab;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One quarter of an activity: what was done, what it cost, what shows it. */
@Controller
class RealisationController {

    private static final String FORM = "programme/realisation/triwulan";

    private final Realisations realisations;
    private final Evidences evidences;
    private final RealisationWorkflow workflow;
    private final Organisations organisations;
    private final Visitors visitors;

    RealisationController(
            Realisations realisations,
            Evidences evidences,
            RealisationWorkflow workflow,
            Organisations organisations,
            Visitors visitors) {
        this.realisations = realisations;
        this.evidences = evidences;
        this.workflow = workflow;
        this.organisations = organisations;
        this.visitors = visitors;
    }

    @May("activity.read")
    @GetMapping("/kegiatan/{id}/realisasi")
    ModelAndView current(@PathVariable UUID id) {
        var today = workflow.today();
        var quarter = realisations.ledger(new ActivityId(id), Quarter.of(today)).current(today);
        return Html.goTo("/kegiatan/" + id + "/realisasi/" + quarter.year() + "/" + quarter.number());
    }

    @May("activity.read")
    @GetMapping("/kegiatan/{id}/realisasi/{year:\\d{4}}/{number:[1-4]}")
    ModelAndView quarter(@PathVariable UUID id, @PathVariable int year, @PathVariable int number) {
        var quarter = new Quarter(year, number);
        var ledger = ledger(id, quarter);
        var recorded = realisations.find(ledger.activity(), quarter);
        var typing = RealisationForm.of(
                recorded.map(Realisations.Recorded::realisation).orElse(Realisation.NONE),
                ledger.accounts(),
                RealisationWorkflow.seen(recorded));
        return Html.page(FORM, page(ledger, quarter, recorded, typing));
    }

    @May("activity.realise")
    @PostMapping("/kegiatan/{id}/realisasi/{year:\\d{4}}/{number:[1-4]}")
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var quarter = new Quarter(year, number);
        var ledger = ledger(id, quarter);
        var typing = Typing.of(parameters);
        var realisation = new RealisationForm(typing, ledger.accounts()).realisation();
        if (realisation.isPresent()) {
            try {
                workflow.record(ledger.activity(), quarter, Optional.of(typing.value("seen")), realisation.get());
                Said.key(request, "programme.realisation.saved");
                return Html.goTo("/kegiatan/" + id + "/realisasi/" + year + "/" + number);
            } catch (RuleViolated broken) {
                typing.wrong("", broken.key(), broken.arguments().toArray());
            }
        }
        var now = realisations.find(ledger.activity(), quarter);
        typing.with("seen", RealisationWorkflow.seen(now));
        return Html.mend(FORM, page(ledger(id, quarter), quarter, now, typing));
    }

    @May("activity.realise")
    @PostMapping("/kegiatan/{id}/realisasi/{year:\\d{4}}/{number:[1-4]}/bukti")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(name = "berkas", required = false) @Nullable List<MultipartFile> uploads,
            HttpServletRequest request) {
        var quarter = new Quarter(year, number);
        var ledger = ledger(id, quarter);
        var recorded = realisations.find(ledger.activity(), quarter);
        var typing = RealisationForm.of(
                recorded.map(Realisations.Recorded::realisation).orElse(Realisation.NONE),
                ledger.accounts(),
                RealisationWorkflow.seen(recorded));
        var chosen = Stream.ofNullable(uploads)
                .flatMap(List::stream)
                .filter(upload -> !Objects.requireNonNullElse(upload.getOriginalFilename(), "")
                        .isBlank())
                .toList();
        if (chosen.isEmpty()) {
            typing.wrong("berkas", "programme.realisation.no-file");
        } else {
            try {
                workflow.show(ledger.activity(), quarter, chosen);
                Said.key(request, "programme.realisation.shown");
                return Html.goTo("/kegiatan/" + id + "/realisasi/" + year + "/" + number + "#bukti");
            } catch (RuleViolated broken) {
                typing.wrong("berkas", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend(FORM, page(ledger, quarter, recorded, typing));
    }

    private Ledger ledger(UUID id, Quarter quarter) {
        var ledger = realisations.ledger(new ActivityId(id), quarter);
        if (!ledger.quarters().contains(quarter)) {
            throw new NotFound();
        }
        return ledger;
    }

    private RealisationPage page(
            Ledger ledger, Quarter quarter, Optional<Realisations.Recorded> recorded, Typing typing) {
        var visitor = visitors.current();
        var own = visitor.organisation().map(Visitor.Place::id).equals(Optional.of(ledger.organisation()));
        var done = realisations.recorded(ledger.activity());
        return new RealisationPage(
                ledger.activity().value(),
                ledger.title(),
                ledger.unit(),
                quarter.year(),
                quarter.number(),
                typing,
                rows(ledger, recorded.map(Realisations.Recorded::realisation).orElse(Realisation.NONE)),
                ledger.quarters().stream()
                        .map(one -> new Tab(one.year(), one.number(), one.equals(quarter), done.contains(one)))
                        .toList(),
                recorded.map(one -> evidences.of(one.id())).orElse(List.of()),
                own && visitor.may("activity.realise"),
                hindrance(ledger, quarter),
                recorded.isPresent());
    }

    private String hindrance(Ledger ledger, Quarter quarter) {
        try {
            ledger.requireOpen(quarter, workflow.today());
            return "";
        } catch (RuleViolated broken) {
            return broken.key();
        }
    }

    private List<Row> rows(Ledger ledger, Realisation recorded) {
        var accounts = ledger.accounts();
        var names = payers(accounts);
        return IntStream.range(0, accounts.size())
                .mapToObj(row -> new Row(
                        "spending." + row,
                        accounts.get(row).line(),
                        accounts.get(row).source().label(),
                        accounts.get(row)
                                .payer()
                                .map(id -> names.getOrDefault(id, ""))
                                .orElse(""),
                        accounts.get(row).pagu().amount(),
                        accounts.get(row).left().amount(),
                        recorded.of(accounts.get(row).allocation()).amount()))
                .toList();
    }

    private Map<UUID, String> payers(List<Account> accounts) {
        return organisations.shortNames(
                accounts.stream().flatMap(account -> account.payer().stream()).toList());
    }
}
