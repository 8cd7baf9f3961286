package id.anyam.region.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.region.RegionKind;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void readACodeWithAndWithoutItsDots() {
        assertThat(SearchWords.code("6408")).contains("64.08");
        assertThat(SearchWords.code("64.08.01.2001")).contains("64.08.01.2001");
        assertThat(SearchWords.code("6408012001")).contains("64.08.01.2001");
        assertThat(SearchWords.code("64.08 Kabupaten Kutai Timur")).contains("64.08");
        assertThat(SearchWords.code("64.0")).contains("64.0");
        assertThat(SearchWords.code("Kutai 64")).isEmpty();
        assertThat(SearchWords.code("64080120011")).isEmpty();
    }

    @Test
    void takeTheWordForTheKindOffTheName() {
        var words = SearchWords.of("Kab. Kutai Timur");

        assertThat(words.kinds()).containsExactly(RegionKind.KABUPATEN);
        assertThat(words.rest()).isEqualTo("Kutai Timur");
        assertThat(SearchWords.of("Kota").kinds()).isEmpty();
        assertThat(SearchWords.of("Kotabaru").kinds()).isEmpty();
    }

    @Test
    void narrowByWhatStandsAbove() {
        var words = SearchWords.of("Donorojo, Kab. Pacitan, ");

        assertThat(words.name()).isEqualTo("Donorojo");
        assertThat(words.above()).containsExactly("Pacitan");
        assertThat(SearchWords.of("sangatta utara kutai timur").split())
                .extracting(SearchWords::name)
                .containsExactly("sangatta utara kutai", "sangatta utara", "sangatta");
    }
}
