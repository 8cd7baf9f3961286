package id.anyam.programme.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Problem;
import id.anyam.web.Typing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdaptFormTest {

    private final IndicatorId trained = new IndicatorId(UUID.randomUUID());
    private final Source source = new Source(
            new ProgrammeId(UUID.randomUUID()),
            Optional.empty(),
            UUID.randomUUID(),
            new BudgetYear(2023),
            "N23-1/35",
            1,
            true,
            Map.of(
                    Field.TITLE, "Perajin mahir digital",
                    Field.PURPOSE, "Perajin memasarkan karyanya sendiri",
                    Field.TARGET, "100 UMKM tiap provinsi",
                    Field.BIDANG, "Daya Saing"),
            List.of(new Source.Indicator(
                    trained,
                    Optional.empty(),
                    "Perajin terlayani",
                    "Mengikuti sampai selesai",
                    "perajin",
                    new BigDecimal("100.00"))),
            Optional.empty());

    @Test
    void takesWhatWasNotSentFromAbove() {
        var form = AdaptForm.of(Typing.blank(), source);

        assertThat(form.local()).isEqualTo(Local.sameAs(source, List.of()));
        assertThat(form.answer()).isInstanceOf(Answer.Adopted.class);
    }

    @Test
    void countsCosmeticChangesAsAdopted() {
        var typing = Typing.blank().with("title", "PERAJIN  mahir digital!").with("target", "100 umkm tiap provinsi.");

        assertThat(AdaptForm.of(typing, source).answer()).isInstanceOf(Answer.Adopted.class);
        assertThat(typing.fits()).isTrue();
    }

    @Test
    void wantsAReasonForEachFieldThatReallyChanged() {
        var typing = Typing.blank()
                .with("target", "38 × 40 UMKM, pulau lebih dulu")
                .with("title", "Mahir digital untuk wilayah kepulauan")
                .with("title_reason", "Perajin kepulauan minim akses");
        AdaptForm.of(typing, source);

        assertThat(typing.problems()).extracting(Problem::field).containsExactly("target_reason");
    }

    @Test
    void letsEachCouncilSetItsOwnTargetsFreely() {
        var typing = Typing.blank().with("indicators.0.target", "40");
        var form = AdaptForm.of(typing, source);

        assertThat(typing.fits()).isTrue();
        assertThat(form.answer()).isInstanceOf(Answer.Adopted.class);
        assertThat(form.local().inherited().getFirst().target()).isEqualByComparingTo("40");
    }

    @Test
    void wantsAReasonForAnIndicatorDefinedOtherwise() {
        var typing = Typing.blank()
                .with("indicators.0.source", trained.value())
                .with("indicators.0.definition", "Hadir sekali saja");
        AdaptForm.of(typing, source);
        assertThat(typing.problems()).extracting(Problem::field).containsExactly("indicators.0.reason");

        var reasoned = typing.with("indicators.0.reason", "Pelatihan hanya sehari");
        var again = AdaptForm.of(
                Typing.blank()
                        .with("indicators.0.source", trained.value())
                        .with("indicators.0.definition", "Hadir sekali saja")
                        .with("indicators.0.reason", reasoned.value("indicators.0.reason")),
                source);
        assertThat(again.answer()).isInstanceOf(Answer.Adapted.class);
    }

    @Test
    void keepsIndicatorsOfOnesOwnBesideThoseFromAbove() {
        var form = AdaptForm.of(
                Typing.blank()
                        .with("own.0.name", "Pulau terlayani")
                        .with("own.0.definition", "Pulau dengan sedikitnya satu pelatihan")
                        .with("own.0.unit", "pulau")
                        .with("own.0.target", "12"),
                source);

        assertThat(form.local().added()).hasSize(1);
        assertThat(form.answer()).isInstanceOf(Answer.Adopted.class);
    }

    @Test
    void namesTheOwnVersionByItsRootAndItsRegion() {
        assertThat(source.codeFor("35.29")).isEqualTo("N23-1/35.29");
    }
}
