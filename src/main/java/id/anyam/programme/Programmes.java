package id.anyam.programme;

import id.anyam.shared.BudgetYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells about programmes, as far as whoever acts may see them. */
public interface Programmes {

    Optional<Outline> find(ProgrammeId id);

    /** What a council may plan activities under: its published programmes of a year, by code. */
    List<Outline> published(UUID organisation, BudgetYear year);

    /** What a programme is measured by, in the order in which it was written. */
    List<Indicator> indicators(ProgrammeId id);

    /** How far a programme has come; a withdrawn one stays readable and takes no new activities. */
    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * A programme in one line.
     *
     * @param organisation whose it is
     * @param code unique among a council's programmes of a year
     */
    record Outline(ProgrammeId id, UUID organisation, BudgetYear year, String code, String title, State state) {}

    /**
     * A measure with what it counts.
     *
     * @param target of the programme's council for the programme's year, in {@code unit}
     * @param redefined its definition or unit is not that of the level above, so it must not be summed with it
     */
    record Indicator(
            IndicatorId id, String name, String definition, String unit, BigDecimal target, boolean redefined) {}
}
