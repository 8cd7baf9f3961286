package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting from its first draft to its close. Announced, its guests see it; held, it does not change any more.
 *
 * @param organisation who holds it
 */
record Meeting(MeetingId id, UUID organisation, Arrangement arrangement, State state) {

    static final String LINK_MISSING = "meeting.plan.rule.link-missing";

    /** How far it has come, with what is known by then. */
    sealed interface State {

        record Draft() implements State {}

        record Announced(Instant since) implements State {}

        record Held(Instant announcedAt, Instant closedAt) implements State {}

        default Stage stage() {
            return switch (this) {
                case Draft _ -> Stage.DRAFT;
                case Announced _ -> Stage.ANNOUNCED;
                case Held _ -> Stage.HELD;
            };
        }
    }

    static Meeting draft(MeetingId id, UUID organisation, Arrangement arrangement) {
        return new Meeting(id, organisation, arrangement, new State.Draft());
    }

    /** Arranges it anew; once somebody is recorded as present, time and mode are facts. */
    Meeting rearrange(Arrangement changed, int present) {
        if (state instanceof State.Held) {
            throw new RuleViolated("meeting.plan.rule.held");
        }
        if (state instanceof State.Announced && !changed.canBeReached()) {
            throw new RuleViolated(LINK_MISSING);
        }
        if (present > 0 && !changed.isAtSameTimeAndInSameMode(arrangement)) {
            throw new RuleViolated("meeting.plan.rule.somebody-present");
        }
        return new Meeting(id, organisation, changed, state);
    }

    Meeting announce(int invited, Instant now) {
        if (!(state instanceof State.Draft)) {
            throw new RuleViolated("meeting.plan.rule.already-announced");
        }
        if (invited == 0) {
            throw new RuleViolated("meeting.plan.rule.nobody-invited");
        }
        if (!arrangement.canBeReached()) {
            throw new RuleViolated(LINK_MISSING);
        }
        return new Meeting(id, organisation, arrangement, new State.Announced(now));
    }

    /** Ends it; from now on its decisions stand and are seen by those they address. */
    Meeting close(int delegationsPresent, Instant now) {
        return switch (state) {
            case State.Draft _ -> throw new RuleViolated("meeting.plan.rule.not-announced");
            case State.Held _ -> throw new RuleViolated("meeting.plan.rule.held");
            case State.Announced announced -> {
                if (now.isBefore(arrangement.startsAt())) {
                    throw new RuleViolated("meeting.plan.rule.not-begun");
                }
                if (delegationsPresent == 0) {
                    throw new RuleViolated("meeting.plan.rule.nobody-present");
                }
                yield new Meeting(id, organisation, arrangement, new State.Held(announced.since(), now));
            }
        };
    }
}
