package id.anyam.meeting.problem;

import id.anyam.meeting.Meetings;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling those above what is wrong or what to do, handing it in, and answering it. */
@Component
class ProblemWorkflow {

    private final ToldProblems problems;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Clock clock;

    ProblemWorkflow(ToldProblems problems, Meetings meetings, Organisations organisations, Clock clock) {
        this.problems = problems;
        this.meetings = meetings;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Problem show(ProblemId id) {
        return problems.require(id);
    }

    @Transactional(readOnly = true)
    public Problem own(ProblemId id) {
        return problems.requireOwn(id);
    }

    @Transactional
    public void tell(ProblemId id, UUID organisation, Problem.Content content) {
        if (organisations
                .find(new OrganisationId(organisation))
                .flatMap(Organisation::parent)
                .isEmpty()) {
            throw new RuleViolated("meeting.problem.rule.nobody-above");
        }
        problems.add(Problem.draft(id, organisation, content));
    }

    @Transactional
    public void reword(ProblemId id, Problem.Content content) {
        problems.reword(problems.requireOwn(id).reword(content));
    }

    @Transactional
    public void remove(ProblemId id) {
        var problem = problems.requireOwn(id);
        problem.requireDraft();
        problems.remove(problem);
    }

    @Transactional
    public void submit(ProblemId id) {
        var problem = problems.requireOwn(id);
        var meeting = problem.content().meeting().flatMap(meetings::find);
        problems.move(problem.submit(meeting, clock.instant()), problem.stage());
    }

    @Transactional
    public void withdraw(ProblemId id) {
        var problem = problems.requireOwn(id);
        problems.move(problem.withdraw(clock.instant()), problem.stage());
    }

    /**
     * Answers it for a council.
     *
     * @param person who writes the answer there
     */
    @Transactional
    public void answer(ProblemId id, Verdict verdict, String text, UUID council, String person) {
        var problem = problems.require(id);
        var answer = new Problem.Answer(verdict, text, council, person, clock.instant());
        problems.move(problem.answer(answer, answerers(problem)), problem.stage());
    }

    /** The councils that may answer it: the next one above its own, and the holder of the meeting it is told for. */
    @Transactional(readOnly = true)
    public Set<UUID> answerers(Problem problem) {
        var answerers = new HashSet<UUID>();
        organisations
                .find(new OrganisationId(problem.organisation()))
                .flatMap(Organisation::parent)
                .ifPresent(parent -> answerers.add(parent.value()));
        problem.content().meeting().flatMap(meetings::find).ifPresent(meeting -> answerers.add(meeting.organisation()));
        return answerers;
    }
}
