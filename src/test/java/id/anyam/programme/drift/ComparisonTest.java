package id.anyam.programme.drift;

import static id.anyam.programme.drift.Planting.OTHER;
import static id.anyam.programme.drift.Planting.PARTS;
import static id.anyam.programme.drift.Planting.SOLD;
import static id.anyam.programme.drift.Planting.TAKEN;
import static id.anyam.programme.drift.Planting.changedIn;
import static id.anyam.programme.drift.Planting.kind;
import static id.anyam.programme.drift.Planting.number;
import static id.anyam.programme.drift.Planting.planted;
import static id.anyam.programme.drift.Planting.proposal;
import static id.anyam.programme.drift.Planting.rewritten;
import static id.anyam.programme.drift.Planting.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.programme.drift.Comparison.Reason;
import id.anyam.programme.drift.Planting.Deed;
import id.anyam.programme.drift.Version.Measure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of comparing what was taken up, what is here and what is above. */
class ComparisonTest {

    @Property
    void tellsExactlyWhatWasPlanted(@ForAll("plans") List<Deed> plan) {
        var compared = planted(plan);

        for (var place = 0; place < PARTS.size(); place++) {
            var part = PARTS.get(place);
            var drift = compared.of(part).orElseThrow();
            assertThat(drift.kind()).as(part + " " + plan.get(place)).isEqualTo(kind(part, plan.get(place)));
            assertThat(drift.proposal()).as(part + " " + plan.get(place)).isEqualTo(proposal(part, plan.get(place)));
        }
        assertThat(compared.drifts()).hasSameSizeAs(PARTS);
    }

    @Property
    void letsAChangeAboveApplyWhollyWhereNothingWasChangedHere(@ForAll("changes") List<Boolean> changed) {
        var above = changedIn(TAKEN, changed, "di atas");
        var compared = new Comparison(TAKEN, TAKEN, above, Map.of());
        var taken = TAKEN;
        for (var drift : compared.drifts()) {
            assertThat(drift.proposal() == Proposal.OFFERED).isEqualTo(changed.get(PARTS.indexOf(drift.part())));
            taken = drift.proposal() == Proposal.OFFERED ? taken.with(drift.part(), above) : taken;
        }

        assertThat(taken).isEqualTo(above);
        assertThat(new Comparison(TAKEN, taken, above, Map.of()).drifts()).allMatch(Drift::isQuiet);
    }

    @Property
    void isNotDisturbedByTheSameChangeOnBothSides(@ForAll("changes") List<Boolean> changed) {
        var both = changedIn(TAKEN, changed, "di mana-mana");

        assertThat(new Comparison(TAKEN, both, rewritten(both), Map.of()).drifts())
                .allMatch(Drift::isQuiet);
    }

    @Property
    void doesNotMindHowSomethingIsWritten(@ForAll("changes") List<Boolean> changed) {
        var said = changedIn(TAKEN, changed, "lagi");

        assertThat(new Comparison(said, rewritten(said), said, Map.of()).drifts())
                .allMatch(Drift::isQuiet);
        assertThat(new Comparison(said, said, rewritten(said), Map.of()).drifts())
                .allMatch(Drift::isQuiet);
    }

    @Property
    void isSettledOnceOffersAreTakenAndConflictsDecided(@ForAll("plans") List<Deed> plan) {
        var compared = planted(plan);
        var local = compared.local();
        var reasons = new HashMap<>(compared.reasons());
        for (var drift : compared.drifts()) {
            if (drift.proposal() == Proposal.OFFERED) {
                local = local.with(drift.part(), compared.upper());
            } else if (drift.proposal() == Proposal.CONFLICT) {
                assertThat(drift.mayBeKept()).isEqualTo(drift.part().piece() != Piece.NAME);
                reasons.put(
                        drift.part(),
                        new Reason(drift.above().orElseThrow(), drift.here().orElseThrow(), "Tetap"));
            }
        }

        var decided = new Comparison(compared.base(), local, compared.upper(), reasons);
        assertThat(decided.isSettled()).isTrue();
        assertThat(new Comparison(compared.upper(), local, compared.upper(), reasons).isSettled())
                .isTrue();
    }

    @Test
    void asksAgainWhenTheProgrammeAboveChangesOnceMore() {
        var target = Part.of(Piece.TARGET);
        var local = with(TAKEN, target, "60 UMKM");
        var second = with(TAKEN, target, "200 UMKM");
        var kept = Map.of(target, new Reason("200 UMKM", "60 UMKM", "Anggaran terbatas"));

        assertThat(new Comparison(TAKEN, local, second, kept)
                        .of(target)
                        .orElseThrow()
                        .proposal())
                .isEqualTo(Proposal.NONE);
        assertThat(new Comparison(TAKEN, local, with(TAKEN, target, "300 UMKM"), kept)
                        .of(target)
                        .orElseThrow()
                        .proposal())
                .isEqualTo(Proposal.CONFLICT);
    }

    @Test
    void takesAReasonOnlyForTheWordsItWasGivenFor() {
        var target = Part.of(Piece.TARGET);
        var reasons = Map.of(target, new Reason("100 UMKM tiap provinsi", "60 UMKM", "Anggaran terbatas"));
        var drift = new Comparison(TAKEN, with(TAKEN, target, "20 UMKM"), TAKEN, reasons)
                .of(target)
                .orElseThrow();

        assertThat(drift.kind()).isEqualTo(DriftKind.DIVERGED);
        assertThat(drift.reason()).isEmpty();
        assertThat(drift.mayBeKept()).isTrue();
    }

    @Test
    void showsWhatWasLeftOutAndWhatWasAdded() {
        var measures = new LinkedHashMap<>(TAKEN.measures());
        measures.remove(SOLD);
        measures.put(OTHER, new Measure("Konten terbit", "Unggahan sesudah kurasi", "unggahan", number(365)));
        var words = new EnumMap<Piece, String>(TAKEN.words());
        words.put(Piece.BIDANG, "");
        var drifts = new Comparison(TAKEN, new Version(words, measures), TAKEN, Map.of()).drifts();

        assertThat(drifts.stream()
                        .filter(drift -> !drift.isQuiet())
                        .collect(Collectors.toMap(Drift::part, Drift::kind)))
                .isEqualTo(Map.of(
                        Part.of(Piece.BIDANG), DriftKind.DROPPED,
                        Part.of(Piece.INDICATOR, SOLD), DriftKind.DROPPED,
                        Part.of(Piece.INDICATOR, OTHER), DriftKind.ADDED));
    }

    @Test
    void offersAnIndicatorThatIsNewAbove() {
        var measures = new LinkedHashMap<>(TAKEN.measures());
        measures.put(OTHER, new Measure("Konten terbit", "Unggahan sesudah kurasi", "unggahan", number(365)));
        var above = new Version(TAKEN.words(), measures);
        var part = Part.of(Piece.INDICATOR, OTHER);
        var drift = new Comparison(TAKEN, TAKEN, above, Map.of()).of(part).orElseThrow();

        assertThat(drift.proposal()).isEqualTo(Proposal.OFFERED);
        assertThat(TAKEN.with(part, above)).isEqualTo(above);
    }

    @Test
    void readsAPartAsItWasWritten() {
        PARTS.forEach(part -> assertThat(Part.read(part.written())).contains(part));
        assertThat(Stream.of("", "LAIN", "TITLE.x", "DEFINITION", "DEFINITION.x")
                        .map(Part::read))
                .allMatch(Optional::isEmpty);
    }

    @Provide
    Arbitrary<List<Deed>> plans() {
        return Arbitraries.of(Deed.values()).list().ofSize(PARTS.size());
    }

    @Provide
    Arbitrary<List<Boolean>> changes() {
        return Arbitraries.of(true, false).list().ofSize(PARTS.size());
    }
}
