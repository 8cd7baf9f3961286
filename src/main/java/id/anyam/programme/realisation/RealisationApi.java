package id.anyam.programme.realisation;

import id.anyam.programme.ActivityId;
import id.anyam.programme.realisation.RealisationPage.Evidence;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** What was done in a quarter, for programs; saying the same twice has one effect. */
@RestController
@RequestMapping("/api/v1/activities/{id}/realisations/{year:\\d{4}}/{quarter:[1-4]}")
class RealisationApi {

    private final Realisations realisations;
    private final Evidences evidences;
    private final RealisationWorkflow workflow;

    RealisationApi(Realisations realisations, Evidences evidences, RealisationWorkflow workflow) {
        this.realisations = realisations;
        this.evidences = evidences;
        this.workflow = workflow;
    }

    /** A recorded quarter; money in rupiah, {@code left} after it over all quarters. */
    record Whole(
            UUID activity,
            int year,
            int quarter,
            BigDecimal output,
            Optional<String> note,
            List<Spent> spending,
            List<Evidence> evidence) {}

    record Spent(UUID allocation, String line, String source, long pagu, long amount, long left) {}

    @May("activity.read")
    @GetMapping
    Whole show(@PathVariable UUID id, @PathVariable int year, @PathVariable("quarter") int number) {
        var quarter = new Quarter(year, number);
        var ledger = realisations.ledger(new ActivityId(id), quarter);
        var recorded = realisations.find(ledger.activity(), quarter).orElseThrow(NotFound::new);
        return new Whole(
                id,
                year,
                number,
                recorded.realisation().output(),
                recorded.realisation().note(),
                ledger.accounts().stream()
                        .map(account -> {
                            var amount = recorded.realisation().of(account.allocation());
                            return new Spent(
                                    account.allocation(),
                                    account.line(),
                                    account.source().name(),
                                    account.pagu().amount(),
                                    amount.amount(),
                                    account.left().minus(amount));
                        })
                        .toList(),
                evidences.of(recorded.id()));
    }

    @May("activity.realise")
    @PutMapping
    Whole record(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable("quarter") int number,
            @RequestBody JsonNode body) {
        var quarter = new Quarter(year, number);
        var typing = Typing.of(body);
        var ledger = realisations.ledger(new ActivityId(id), quarter);
        var realisation =
                new RealisationForm(typing, ledger.accounts()).realisation().orElseThrow(() -> new Unfit(typing));
        workflow.record(ledger.activity(), quarter, Optional.empty(), realisation);
        return show(id, year, number);
    }

    @May("activity.realise")
    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    Whole show(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable("quarter") int number,
            @RequestParam("file") List<MultipartFile> files) {
        workflow.show(new ActivityId(id), new Quarter(year, number), files);
        return show(id, year, number);
    }
}
