package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Term BOARD = term("2025-01-01", "2029-12-31");

    @Test
    void countsItsLastDay() {
        assertThat(BOARD.holds(day("2029-12-31"))).isTrue();
        assertThat(BOARD.holds(day("2030-01-01"))).isFalse();
        assertThat(BOARD.overlaps(term("2029-12-31", "2034-12-30"))).isTrue();
        assertThat(BOARD.overlaps(term("2030-01-01", "2034-12-31"))).isFalse();
        assertThatThrownBy(() -> term("2026-01-02", "2026-01-01")).hasMessageContaining("backwards");
    }

    @Test
    void leavesTheRemainderToAReplacement() {
        var holding = term("2025-01-01", "2028-06-30");

        assertThat(holding.remainingFrom(day("2027-03-01"), BOARD)).isEqualTo(term("2027-03-01", "2028-06-30"));
        assertThat(holding.endedOn(day("2027-02-28"))).isEqualTo(term("2025-01-01", "2027-02-28"));
    }

    @Test
    void leavesTheBoardsRemainderWhenTheOneReplacedHadLeft() {
        assertThat(term("2025-01-01", "2026-01-31").remainingFrom(day("2027-03-01"), BOARD))
                .isEqualTo(term("2027-03-01", "2029-12-31"));
    }

    @Test
    void letsAReplacementServeNoLongerThanTheOneReplacedWouldHave() {
        var rest = term("2025-01-01", "2028-06-30").remainingFrom(day("2027-03-01"), BOARD);

        assertThat(rest.until(day("2027-12-31"))).isEqualTo(term("2027-03-01", "2027-12-31"));
        assertThat(rest.until(day("2028-06-30"))).isEqualTo(rest);
        assertThatThrownBy(() -> rest.until(day("2028-07-01"))).hasMessageContaining("replaces-too-long");
        assertThatThrownBy(() -> rest.until(day("2027-02-28"))).hasMessageContaining("backwards");
    }

    @Test
    void refusesWhatIsOutside() {
        assertThatThrownBy(() -> term("2024-12-31", "2026-01-01").within(BOARD)).hasMessageContaining("outside-board");
        assertThatThrownBy(() -> BOARD.remainingFrom(day("2025-01-01"), BOARD)).hasMessageContaining("too-early");
        assertThatThrownBy(() -> BOARD.endedOn(day("2030-01-01"))).hasMessageContaining("ends-outside");
    }

    private static Term term(String starts, String ends) {
        return new Term(day(starts), day(ends));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
