package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what a council typed beside a programme from above into its own version and its answer. What was not
 * sent at all is as above; if nothing really differs, the programme is adopted, not adapted.
 */
record AdaptForm(Local local, Answer answer) {

    static final String INHERITED = "indicators";
    static final String ADDED = "own";
    private static final int SHORTEST_REASON = 5;
    private static final int MOST_ROWS = 20;
    private static final int NOWHERE = 9999;

    static AdaptForm of(Typing typing, Source source) {
        var words = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            words.put(field, word(typing, field, source));
        }
        var local = new Local(Map.copyOf(words), inherited(typing, source), added(typing));
        var reasoned = new ArrayList<Answer.Reasoned>();
        for (var difference : typing.fits() ? local.differencesFrom(source) : List.<Difference>of()) {
            reasoned.add(new Answer.Reasoned(difference, reason(typing, difference, source)));
        }
        return new AdaptForm(local, reasoned.isEmpty() ? new Answer.Adopted() : new Answer.Adapted(reasoned));
    }

    private static String word(Typing typing, Field field, Source source) {
        if (typing.values(field.typed()).isEmpty()) {
            return source.words().getOrDefault(field, "");
        }
        return field.shortest() == 0
                ? typing.optionalText(field.typed(), field.longest()).orElse("")
                : typing.text(field.typed(), field.shortest(), field.longest());
    }

    private static List<Local.Inherited> inherited(Typing typing, Source source) {
        var inherited = new ArrayList<Local.Inherited>();
        for (var row = 0; row < source.indicators().size(); row++) {
            var above = source.indicators().get(row);
            var at = rowOf(typing, above.id(), source);
            inherited.add(new Local.Inherited(
                    above.id(),
                    above.name(),
                    sent(typing, at + "definition") ? typing.text(at + "definition", 3, 2000) : above.definition(),
                    sent(typing, at + "unit") ? typing.text(at + "unit", 1, 60) : above.unit(),
                    sent(typing, at + "target") ? typing.decimal(at + "target") : above.target()));
        }
        return inherited;
    }

    private static boolean sent(Typing typing, String field) {
        return !typing.values(field).isEmpty();
    }

    /** Where an indicator of the source stands among what was typed: by its id, else in its own place. */
    static String rowOf(Typing typing, IndicatorId indicator, Source source) {
        for (var row = 0; row < Math.min(typing.rows(INHERITED), MOST_ROWS); row++) {
            var at = INHERITED + "." + row + ".";
            if (typing.id(at + "source").filter(indicator.value()::equals).isPresent()) {
                return at;
            }
        }
        var place =
                source.indicators().stream().map(Source.Indicator::id).toList().indexOf(indicator);
        var at = INHERITED + "." + place + ".";
        return typing.value(at + "source").isBlank() ? at : INHERITED + "." + NOWHERE + ".";
    }

    private static List<Local.Added> added(Typing typing) {
        var added = new ArrayList<Local.Added>();
        for (var row = 0; row < Math.min(typing.rows(ADDED), MOST_ROWS); row++) {
            var at = ADDED + "." + row + ".";
            if (typing.value(at + "name").isBlank()
                    && typing.value(at + "definition").isBlank()
                    && typing.value(at + "target").isBlank()) {
                continue;
            }
            var target = typing.decimal(at + "target");
            added.add(new Local.Added(
                    typing.id(at + "id").map(IndicatorId::new),
                    typing.text(at + "name", 3, 300),
                    typing.text(at + "definition", 3, 2000),
                    typing.text(at + "unit", 1, 60),
                    target));
        }
        return added;
    }

    private static String reason(Typing typing, Difference difference, Source source) {
        var field = difference
                .field()
                .map(one -> one.typed() + "_reason")
                .orElseGet(() -> rowOf(typing, difference.indicator().orElseThrow(), source) + "reason");
        var reason = typing.value(field).strip();
        if (reason.length() < SHORTEST_REASON) {
            typing.wrong(field, "programme.adoption.reason-missing");
        }
        return reason;
    }

    /** The form with what the council has now, or with the source's words. */
    static Typing typing(Source source, Local local, Map<String, String> reasons) {
        var typing = Typing.blank();
        for (var field : Field.values()) {
            typing.with(field.typed(), local.words().getOrDefault(field, ""));
            typing.with(field.typed() + "_reason", reasons.getOrDefault(field.name(), ""));
        }
        for (var row = 0; row < local.inherited().size(); row++) {
            var one = local.inherited().get(row);
            var at = INHERITED + "." + row + ".";
            typing.with(at + "source", one.source().value())
                    .with(at + "definition", one.definition())
                    .with(at + "unit", one.unit())
                    .with(at + "target", Typed.number(one.target()))
                    .with(
                            at + "reason",
                            reasons.getOrDefault(one.source().value().toString(), ""));
        }
        for (var row = 0; row < local.added().size(); row++) {
            var one = local.added().get(row);
            var at = ADDED + "." + row + ".";
            typing.with(at + "id", one.id().map(IndicatorId::value).orElse(null))
                    .with(at + "name", one.name())
                    .with(at + "definition", one.definition())
                    .with(at + "unit", one.unit())
                    .with(at + "target", Typed.number(one.target()));
        }
        return typing;
    }
}
