package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a secretary does with a programme of the own council. */
@Service
class ProgrammeWorkflow {

    private final AnnualProgrammes programmes;
    private final Decisions decisions;
    private final RegionalProblems problems;
    private final Organisations organisations;
    private final Clock clock;

    ProgrammeWorkflow(
            AnnualProgrammes programmes,
            Decisions decisions,
            RegionalProblems problems,
            Organisations organisations,
            Clock clock) {
        this.programmes = programmes;
        this.decisions = decisions;
        this.problems = problems;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    void draft(ProgrammeId id, UUID organisation, Content content) {
        requireStanding(organisation, content);
        requireDecisions(content.decisions());
        requireProblems(content.problems());
        programmes.add(Programme.draft(id, organisation, content));
    }

    @Transactional
    void revise(ProgrammeId id, UUID organisation, Content content, Optional<String> why) {
        var before = own(id, organisation);
        requireStanding(organisation, content);
        var added = new HashSet<>(content.decisions());
        added.removeAll(before.content().decisions());
        requireDecisions(added);
        var told = new HashSet<>(content.problems());
        told.removeAll(before.content().problems());
        requireProblems(told);
        var after = before.revise(content, why);
        programmes.save(after);
        if (after.version() > before.version()) {
            programmes.keepVersion(after, why);
        }
    }

    @Transactional
    void publish(ProgrammeId id, UUID organisation) {
        var published = own(id, organisation).publish(clock.instant());
        programmes.saveState(published);
        programmes.keepVersion(published, Optional.empty());
    }

    @Transactional
    void withdraw(ProgrammeId id, UUID organisation, String why) {
        programmes.saveState(own(id, organisation).withdraw(why, clock.instant()));
    }

    private Programme own(ProgrammeId id, UUID organisation) {
        var programme = programmes.require(id);
        if (!programme.organisation().equals(organisation)) {
            throw new NotFound();
        }
        return programme;
    }

    private void requireStanding(UUID organisation, Content content) {
        organisations
                .find(new OrganisationId(organisation))
                .orElseThrow(NotFound::new)
                .requireStoodIn(content.year());
    }

    private void requireDecisions(Set<DecisionId> chosen) {
        var standing = decisions.findAll(chosen).stream()
                .filter(decision -> decision.standing() == Decisions.Standing.IN_FORCE)
                .count();
        if (standing != chosen.size()) {
            throw new RuleViolated("programme.plan.decision-gone");
        }
    }

    private void requireProblems(Set<ProblemId> chosen) {
        var handedIn = problems.findAll(chosen).stream()
                .filter(problem -> problem.stage() == RegionalProblems.Stage.SUBMITTED
                        || problem.stage() == RegionalProblems.Stage.ANSWERED)
                .count();
        if (handedIn != chosen.size()) {
            throw new RuleViolated("programme.plan.problem-gone");
        }
    }
}
