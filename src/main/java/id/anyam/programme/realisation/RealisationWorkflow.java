package id.anyam.programme.realisation;

import id.anyam.files.Files;
import id.anyam.programme.ActivityId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Recording what was done in a quarter, and correcting it later. */
@Service
class RealisationWorkflow {

    private final Realisations realisations;
    private final Evidences evidences;
    private final Files files;
    private final Visitors visitors;
    private final Clock clock;

    RealisationWorkflow(Realisations realisations, Evidences evidences, Files files, Visitors visitors, Clock clock) {
        this.realisations = realisations;
        this.evidences = evidences;
        this.files = files;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Today where the acting council is. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(visitors.current().zone()));
    }

    /**
     * Records a quarter; saying the same again changes nothing.
     *
     * @param seen what {@link #seen} said when the writer began; empty asks for no comparison
     */
    @Transactional
    public void record(ActivityId activity, Quarter quarter, Optional<String> seen, Realisation realisation) {
        realisations.hold(activity);
        var ledger = realisations.ledger(activity, quarter);
        if (!visitors.current().organisation().map(Visitor.Place::id).equals(Optional.of(ledger.organisation()))) {
            throw new NotFound();
        }
        ledger.require(quarter, realisation, today());
        var recorded = realisations.find(activity, quarter);
        if (recorded.filter(one -> one.realisation().says(realisation)).isPresent()) {
            return;
        }
        if (seen.filter(one -> !one.equals(seen(recorded))).isPresent()) {
            throw new RuleViolated("programme.realisation.changed-meanwhile");
        }
        realisations.save(ledger, quarter, realisation, visitors.current().account(), clock.instant());
    }

    /** Keeps files that show what was done in a recorded quarter; all of them or none. */
    @Transactional
    public void show(ActivityId activity, Quarter quarter, List<MultipartFile> uploads) {
        var ledger = realisations.ledger(activity, quarter);
        if (!visitors.current().organisation().map(Visitor.Place::id).equals(Optional.of(ledger.organisation()))) {
            throw new NotFound();
        }
        ledger.requireOpen(quarter, today());
        var recorded = realisations
                .find(activity, quarter)
                .orElseThrow(() -> new RuleViolated("programme.realisation.record-first"));
        for (var upload : uploads) {
            var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            try (var content = upload.getInputStream()) {
                evidences.add(ledger, recorded.id(), files.store(ledger.organisation(), name, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A mark of what is recorded now, to notice that somebody else wrote meanwhile. */
    static String seen(Optional<Realisations.Recorded> recorded) {
        return recorded.map(one -> one.at().toString()).orElse("");
    }
}
