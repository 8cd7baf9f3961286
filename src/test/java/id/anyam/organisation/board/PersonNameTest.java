package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr. Hj. Contoh Perajin, S.E., M.M. | Contoh Perajin
            contoh perajin                     | contoh perajin
            Ibu Contoh                         | Contoh
            H. Drs. Contoh                     | Contoh
            Hj.                                | Hj.
            """)
    void doesNotDependOnTitles(String typed, String name) {
        assertThat(PersonName.withoutTitles(typed)).isEqualTo(name);
    }
}
