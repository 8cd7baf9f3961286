package id.anyam.door.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void giveTheTimeWithinWhichAShareStays() {
        var hundred = new Samples(
                "x", "", IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList());

        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(new Samples("x", "", List.of(7.0)).percentile(99)).isEqualTo(7);
    }

    @Test
    void knowWhetherTheyStayWithinTheirBound() {
        assertThat(of("").holds()).isTrue();
        assertThat(of("50").holds()).isTrue();
        assertThat(of("49").holds()).isFalse();
        assertThat(of("50 / 99").holds()).isTrue();
        assertThat(of("50 / 98").holds()).isFalse();
    }

    private static Samples of(String bound) {
        return new Samples(
                "x",
                bound,
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());
    }

    @Test
    void refuseToSpeakOfWhatWasNotMeasured() {
        assertThatThrownBy(() -> new Samples("x", "", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
