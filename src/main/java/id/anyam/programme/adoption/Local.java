package id.anyam.programme.adoption;

import id.anyam.programme.Gist;
import id.anyam.programme.IndicatorId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A council's own wording of a programme from above.
 *
 * @param inherited one for each indicator of the source, in its order
 * @param added indicators of the council's own
 */
record Local(Map<Field, String> words, List<Inherited> inherited, List<Added> added) {

    /** An indicator of the source with the council's own target, perhaps defined otherwise. */
    record Inherited(IndicatorId source, String name, String definition, String unit, BigDecimal target) {

        Inherited {
            target = target.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** An indicator that only this council has; without an id it is new. */
    record Added(Optional<IndicatorId> id, String name, String definition, String unit, BigDecimal target) {

        Added {
            target = target.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** The source's words, with what the council had added before. */
    static Local sameAs(Source source, List<Added> added) {
        return new Local(
                source.words(),
                source.indicators().stream()
                        .map(one -> new Inherited(one.id(), one.name(), one.definition(), one.unit(), one.target()))
                        .toList(),
                added);
    }

    /** Where it says something else than the source; targets of indicators are each council's own and no difference. */
    List<Difference> differencesFrom(Source source) {
        var differences = new ArrayList<Difference>();
        for (var field : Field.values()) {
            var original = source.words().getOrDefault(field, "");
            var here = words.getOrDefault(field, "");
            if (!Gist.same(original, here)) {
                differences.add(new Difference(Optional.of(field), Optional.empty(), original, here));
            }
        }
        for (var indicator : source.indicators()) {
            inherited.stream()
                    .filter(one -> one.source().equals(indicator.id()))
                    .filter(one -> isRedefined(one, indicator))
                    .map(one -> new Difference(
                            Optional.empty(),
                            Optional.of(indicator.id()),
                            indicator.definition() + " (" + indicator.unit() + ")",
                            one.definition() + " (" + one.unit() + ")"))
                    .forEach(differences::add);
        }
        return differences;
    }

    static boolean isRedefined(Inherited here, Source.Indicator above) {
        return !Gist.same(here.definition(), above.definition()) || !Gist.same(here.unit(), above.unit());
    }
}
