package id.anyam.programme.matrix;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.Programmes.Indicator;
import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.programme.matrix.YearPlan.Line;
import id.anyam.programme.matrix.YearPlan.Measure;
import id.anyam.programme.matrix.YearPlan.Standing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sheet wants of one programme, and below it of its indicators, activities and budget lines. */
final class Wish {

    final Optional<Standing> standing;
    final UUID id;
    final Gathering said = new Gathering();
    final Known<Measure> knownMeasures;
    final Known<Act> knownActivities;
    final Map<String, OfMeasure> measures = new LinkedHashMap<>();
    final Map<String, OfAct> activities = new LinkedHashMap<>();

    private @Nullable Known<OfMeasure> wishedMeasures;
    private @Nullable List<Indicator> indicators;

    Wish(Optional<Standing> standing, UUID fresh) {
        this.standing = standing;
        knownMeasures = new Known<>(standing.map(Standing::measures).orElse(List.of()), Measure::id, Measure::name);
        knownActivities = new Known<>(
                standing.map(Standing::activities).orElse(List.of()), Act::id, one -> one.word(Column.ACTIVITY));
        this.id = standing.map(Standing::id).orElse(fresh);
    }

    /** Its indicators as the whole sheet names them: to be asked once no more is said. */
    Known<OfMeasure> wishedMeasures() {
        if (wishedMeasures == null) {
            wishedMeasures =
                    new Known<>(List.copyOf(measures.values()), one -> one.id, one -> one.said.text(Column.INDICATOR));
        }
        return wishedMeasures;
    }

    /** What its activities may count for, those with mistakes left out: to be asked once they were looked at. */
    List<Indicator> indicators() {
        if (indicators == null) {
            var ids = new LinkedHashSet<UUID>();
            standing.map(Standing::measures).orElse(List.of()).forEach(one -> ids.add(one.id()));
            measures.values().stream()
                    .filter(one -> !one.said.isMistakenIn(Judging.MEASURE))
                    .forEach(one -> ids.add(one.id));
            indicators = ids.stream()
                    .map(id -> new Indicator(new IndicatorId(id), "", "", "", BigDecimal.ZERO, false))
                    .toList();
        }
        return indicators;
    }

    /** An indicator. */
    static final class OfMeasure {

        final Optional<Measure> standing;
        final UUID id;
        final Gathering said = new Gathering();

        OfMeasure(Optional<Measure> standing, UUID fresh) {
            this.standing = standing;
            this.id = standing.map(Measure::id).orElse(fresh);
        }
    }

    /** An activity with its budget. */
    static final class OfAct {

        final Optional<Act> standing;
        final UUID id;
        final Gathering said = new Gathering();
        final Known<Line> knownLines;
        final Map<String, OfLine> lines = new LinkedHashMap<>();

        OfAct(Optional<Act> standing, UUID fresh) {
            this.standing = standing;
            knownLines = new Known<>(standing.map(Act::lines).orElse(List.of()), Line::id, Line::description);
            this.id = standing.map(Act::id).orElse(fresh);
        }
    }

    /** A budget line; each of its rows is what one source pays. */
    static final class OfLine {

        final Optional<Line> standing;
        final UUID id;
        final Gathering said = new Gathering();

        OfLine(Optional<Line> standing, UUID fresh) {
            this.standing = standing;
            this.id = standing.map(Line::id).orElse(fresh);
        }
    }
}
