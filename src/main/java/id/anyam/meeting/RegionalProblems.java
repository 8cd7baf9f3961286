package id.anyam.meeting;

import id.anyam.shared.BudgetYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells what councils handed in before meetings: problems and proposals, as far as whoever acts may see them. */
public interface RegionalProblems {

    /** Those of the ids that exist and may be seen, the latest first. */
    List<Outline> findAll(Collection<ProblemId> ids);

    /**
     * What an organisation's programmes of a year may answer: what it handed in itself and what was handed in to it, in
     * that year or the year before, the latest first. Declined ones are not among them.
     */
    List<Outline> openTo(UUID organisation, BudgetYear year);

    /** What was handed in for a meeting, by council and title; drafts are not among it. */
    List<Outline> handedInFor(MeetingId meeting);

    /** Whether it tells what is wrong or what to do. */
    enum Kind {
        /** Permasalahan. */
        PROBLEM,
        /** Usulan. */
        PROPOSAL
    }

    /** How far it has come. */
    enum Stage {
        DRAFT,
        SUBMITTED,
        ANSWERED,
        WITHDRAWN
    }

    /** What the official answer says. */
    enum Verdict {
        ACCEPTED,
        /** It will be looked into. */
        STUDIED,
        DECLINED
    }

    /**
     * A problem or proposal in one line.
     *
     * @param organisation whose it is
     * @param category its name in Indonesian, as the councils call it
     * @param on the day in Jakarta on which it was handed in
     */
    record Outline(
            ProblemId id,
            UUID organisation,
            String council,
            Kind kind,
            String category,
            String title,
            Stage stage,
            LocalDate on) {

        public String path() {
            return "/permasalahan/" + id.value();
        }
    }
}
