package id.anyam.programme.plan;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme of a council for one budget year. As a draft it changes freely and only its council sees it;
 * once published every change of its words makes a new version and says why.
 *
 * @param source the programme of the level above that it was taken up from
 * @param version counts published wordings, from 1
 */
record Programme(
        ProgrammeId id, UUID organisation, Optional<ProgrammeId> source, Content content, int version, State state) {

    static final int SHORTEST_REASON = 5;

    sealed interface State {
        record Draft() implements State {}

        record Published(Instant since) implements State {}

        record Withdrawn(Instant published, Instant since, String why) implements State {}
    }

    static Programme draft(ProgrammeId id, UUID organisation, Content content) {
        return new Programme(id, organisation, Optional.empty(), content, 1, new State.Draft());
    }

    /** Changes it; {@code why} is needed only when published words change. */
    Programme revise(Content next, Optional<String> why) {
        return switch (state) {
            case State.Draft _ -> with(next, version, state);
            case State.Published _ -> amend(next, why);
            case State.Withdrawn _ -> throw new RuleViolated("programme.plan.withdrawn-stays");
        };
    }

    private Programme amend(Content next, Optional<String> why) {
        if (source.isPresent()) {
            throw new RuleViolated("programme.plan.changed-by-answer");
        }
        if (!next.isNamedAs(content)) {
            throw new RuleViolated("programme.plan.name-stays");
        }
        if (!next.keepsIndicatorsOf(content)) {
            throw new RuleViolated("programme.plan.indicator-stays");
        }
        if (next.saysTheSameAs(content)) {
            return with(next, version, state);
        }
        if (why.filter(reason -> reason.length() >= SHORTEST_REASON).isEmpty()) {
            throw new RuleViolated("programme.plan.why-missing");
        }
        return with(next, version + 1, state);
    }

    Programme publish(Instant now) {
        if (!(state instanceof State.Draft)) {
            throw new RuleViolated("programme.plan.published-already");
        }
        if (content.measures().isEmpty()) {
            throw new RuleViolated("programme.plan.no-indicator");
        }
        return with(content, version, new State.Published(now));
    }

    Programme withdraw(String why, Instant now) {
        if (!(state instanceof State.Published published)) {
            throw new RuleViolated("programme.plan.only-published-withdrawn");
        }
        return with(content, version, new State.Withdrawn(published.since(), now, why));
    }

    private Programme with(Content next, int nextVersion, State nextState) {
        return new Programme(id, organisation, source, next, nextVersion, nextState);
    }
}
