package id.anyam.programme.matrix;

import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.programme.matrix.YearPlan.Line;
import id.anyam.programme.matrix.YearPlan.Measure;
import id.anyam.programme.matrix.YearPlan.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the sheet wants of one programme, and below it of its indicators, activities and budget lines. */
final class Wish {

    final Optional<Standing> standing;
    final UUID id;
    final Gathering said = new Gathering();
    final Known<Measure> knownMeasures;
    final Known<Act> knownActivities;
    final Map<String, OfMeasure> measures = new LinkedHashMap<>();
    final Map<String, OfAct> activities = new LinkedHashMap<>();

    Wish(Optional<Standing> standing, UUID fresh) {
        this.standing = standing;
        knownMeasures = new Known<>(standing.map(Standing::measures).orElse(List.of()), Measure::id, Measure::name);
        knownActivities = new Known<>(
                standing.map(Standing::activities).orElse(List.of()), Act::id, one -> one.word(Column.ACTIVITY));
        this.id = standing.map(Standing::id).orElse(fresh);
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
