package id.anyam.meeting;

import id.anyam.shared.BudgetYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what meetings decided, as far as whoever acts may see it. */
public interface Decisions {

    Optional<Outline> find(DecisionId id);

    /** Those of the ids that exist and may be seen, the latest meeting first, by number. */
    List<Outline> findAll(Collection<DecisionId> ids);

    /**
     * The decisions that an organisation's programmes of a year may answer: those of its own meetings and of the
     * organisations above it, held in that year or the year before (a Rakernas in September decides on next
     * year's programmes), the latest meeting first, by number. Withdrawn ones are among them, marked.
     */
    List<Outline> openTo(UUID organisation, BudgetYear year);

    /** Whose work a decision is meant for. */
    enum Level {
        NATIONAL,
        PROVINCE,
        REGENCY,
        OPD
    }

    /** Whether a decision still stands. */
    enum Standing {
        IN_FORCE,
        WITHDRAWN
    }

    /**
     * A decision in one line.
     *
     * @param organisation whose meeting took it
     * @param number within its meeting, from 1
     * @param meetingOn the local day on which the meeting began
     */
    record Outline(
            DecisionId id,
            int number,
            String text,
            Set<Level> levels,
            Optional<String> bidang,
            Optional<LocalDate> dueOn,
            Standing standing,
            MeetingId meeting,
            String meetingTitle,
            LocalDate meetingOn,
            UUID organisation) {}
}
