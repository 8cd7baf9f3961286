package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<String> ROWS = List.of("rotan", "batik", "ukir");

    @Test
    void tellsWhichPageFollowsUntilTheLast() {
        assertThat(Slice.of(ROWS, Paging.of("2", 76)).next()).contains("3");
        assertThat(Slice.of(ROWS, Paging.of("4", 76)).next()).isEmpty();
        assertThat(Slice.of(List.of(), Paging.of("1", 0)).next()).isEmpty();
    }

    @Test
    void knowsByOneRowTooManyThatThereIsMore() {
        assertThat(Slice.from(100, 2, ROWS)).isEqualTo(new Slice<>(List.of("rotan", "batik"), Optional.of("102")));
        assertThat(Slice.from(100, 3, ROWS)).isEqualTo(Slice.whole(ROWS));
    }

    @Test
    void staysTheSamePartInOtherWords() {
        assertThat(Slice.from(0, 2, ROWS).map(String::length)).isEqualTo(new Slice<>(List.of(5, 5), Optional.of("2")));
    }
}
