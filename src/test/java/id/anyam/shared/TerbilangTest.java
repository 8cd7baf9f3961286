package id.anyam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "11, sebelas",
        "12, dua belas",
        "21, dua puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "1000, seribu",
        "1001, seribu satu",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "1000000, satu juta",
        "60000000, enam puluh juta",
        "1234567, satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh",
        "1000000000000, satu triliun"
    })
    void writesNumbersAsPapersDo(long number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }
}
