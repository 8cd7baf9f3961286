package id.anyam.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2022-10-03T03:00:00Z");
    private final Measure trained = new Measure(
            new IndicatorId(UUID.randomUUID()), "Perajin terlayani", "Ikut sampai selesai", "perajin", BigDecimal.TEN);

    @Test
    void changesFreelyWhileADraft() {
        var revised = draft().revise(content("N23-9", "Judul lain", List.of()), Optional.empty());

        assertThat(revised.version()).isEqualTo(1);
        assertThat(revised.content().code()).isEqualTo("N23-9");
    }

    @Test
    void needsAnIndicatorToBePublished() {
        var bare = Programme.draft(id(), UUID.randomUUID(), content("N23-1", "Perajin mahir digital", List.of()));

        assertThatThrownBy(() -> bare.publish(NOW)).hasMessageContaining("no-indicator");
    }

    @Test
    void makesANewVersionWithAReasonWhenPublishedWordsChange() {
        var amended = published()
                .revise(content("N23-1", "Perajin mahir niaga digital", List.of(trained)), Optional.of("Usul Rakor"));

        assertThat(amended.version()).isEqualTo(2);
    }

    @Test
    void refusesToChangePublishedWordsWithoutAReason() {
        assertThatThrownBy(() -> published()
                        .revise(content("N23-1", "Perajin mahir niaga digital", List.of(trained)), Optional.empty()))
                .hasMessageContaining("why-missing");
    }

    @Test
    void staysTheSameVersionWhenNoPublishedWordChanges() {
        assertThat(published()
                        .revise(content("N23-1", "Perajin mahir digital", List.of(trained)), Optional.empty())
                        .version())
                .isEqualTo(1);
    }

    @Test
    void keepsCodeAndIndicatorsOncePublished() {
        assertThatThrownBy(() -> published()
                        .revise(
                                content("N23-2", "Perajin mahir digital", List.of(trained)),
                                Optional.of("Salah ketik")))
                .hasMessageContaining("name-stays");
        assertThatThrownBy(() -> published()
                        .revise(content("N23-1", "Perajin mahir digital", List.of()), Optional.of("Tidak terukur")))
                .hasMessageContaining("indicator-stays");
    }

    @Test
    void isChangedOnlyThroughItsAnswerWhenTakenUpFromAbove() {
        var taken = new Programme(
                id(),
                UUID.randomUUID(),
                Optional.of(id()),
                published().content(),
                1,
                new Programme.State.Published(NOW));

        assertThatThrownBy(() ->
                        taken.revise(content("N23-1", "Judul lain", List.of(trained)), Optional.of("Karena ingin")))
                .hasMessageContaining("changed-by-answer");
    }

    @Test
    void isWithdrawnOnceAndStaysSo() {
        var gone = published().withdraw("Digabung dengan program lain", NOW);

        assertThat(gone.state()).isInstanceOf(Programme.State.Withdrawn.class);
        assertThatThrownBy(() -> gone.withdraw("Sekali lagi", NOW)).hasMessageContaining("only-published");
        assertThatThrownBy(() -> gone.revise(gone.content(), Optional.empty())).hasMessageContaining("withdrawn-stays");
    }

    private Programme draft() {
        return Programme.draft(id(), UUID.randomUUID(), content("N23-1", "Perajin mahir digital", List.of(trained)));
    }

    private Programme published() {
        return draft().publish(NOW);
    }

    private static ProgrammeId id() {
        return new ProgrammeId(UUID.randomUUID());
    }

    private static Content content(String code, String title, List<Measure> measures) {
        return new Content(
                Optional.empty(),
                new BudgetYear(2023),
                code,
                new Wording(title, "Memasarkan sendiri", "100 UMKM", Optional.empty()),
                measures,
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}
