package id.anyam.programme.drift;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A council answers a later change of the programme above part by part: it takes the change where it had changed nothing
 * itself, or stays with its own and says why. Once nothing waits any more, its answer is one to the version above as it
 * stands now.
 */
@Service
class DriftWorkflow {

    private final DriftLookup lookup;
    private final LocalParts parts;
    private final Organisations organisations;

    DriftWorkflow(DriftLookup lookup, LocalParts parts, Organisations organisations) {
        this.lookup = lookup;
        this.parts = parts;
        this.organisations = organisations;
    }

    /**
     * Takes what the programme above says in this part.
     *
     * @param seen what stood above when it was looked at; empty when nobody looked
     */
    @Transactional
    public void take(ProgrammeId id, UUID council, String part, String seen) {
        var standing = open(id, council, seen);
        var drift = drift(standing, part);
        if (drift.proposal() != Proposal.OFFERED) {
            throw new RuleViolated("programme.drift.not-offered");
        }
        var upper = standing.upper().orElseThrow();
        parts.take(id, drift.part(), upper);
        parts.keepVersion(id, upper);
        settle(id, council);
    }

    /** Stays with what this council's version says in this part, against what the programme above says now. */
    @Transactional
    public void keep(ProgrammeId id, UUID council, String part, String reason, String seen) {
        var standing = open(id, council, seen);
        var drift = drift(standing, part);
        if (!drift.mayBeKept()) {
            throw new RuleViolated("programme.drift.nothing-to-keep");
        }
        parts.keep(standing, drift, reason);
        settle(id, council);
    }

    private Standing open(ProgrammeId id, UUID council, String seen) {
        var programme = lookup.require(id);
        if (!programme.organisation().equals(council)) {
            throw new NotFound();
        }
        parts.oneAtATime(council, programme.root());
        var standing = lookup.standing(programme).orElseThrow(() -> new RuleViolated("programme.drift.not-taken-up"));
        if (!standing.isOpen()) {
            throw new RuleViolated("programme.adoption.not-open");
        }
        organisations
                .find(new OrganisationId(council))
                .orElseThrow(NotFound::new)
                .requireStoodIn(new BudgetYear(programme.year()));
        if (!seen.isEmpty() && !seen.equals(standing.upper().orElseThrow().mark())) {
            throw new RuleViolated("programme.drift.changed-meanwhile");
        }
        return standing;
    }

    private static Drift drift(Standing standing, String part) {
        return Part.read(part)
                .flatMap(one -> standing.comparison().orElseThrow().of(one))
                .orElseThrow(() -> new RuleViolated("programme.drift.no-such-part"));
    }

    private void settle(ProgrammeId id, UUID council) {
        var standing = lookup.standing(lookup.require(id)).orElseThrow();
        parts.settle(standing);
    }
}
