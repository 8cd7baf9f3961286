package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "3, 3",
        "4, 4",
        "5, 4",
        "999999999999, 4",
        "0, 1",
        "-2, 1",
        "abc, 1",
        "2.5, 1",
        "' 2 ', 2",
        "'', 1"
    })
    void givesTheNearestPageThereIs(String asked, int number) {
        assertThat(Paging.of(asked, 76).number()).isEqualTo(number);
    }

    @Test
    void hasAFirstPageOfNothing() {
        assertThat(Paging.of("7", 0)).isEqualTo(new Paging(1, Paging.SIZE, 0));
    }
}
