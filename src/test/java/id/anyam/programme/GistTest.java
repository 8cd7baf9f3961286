package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                100 UMKM tiap provinsi      | 100 umkm  tiap provinsi.
                Perajin: mahir (digital)    | perajin mahir digital
                Batik, tenun, anyaman       | tenun, anyaman, batik
                1.250 perajin               | 1250 perajin
                Tahun 2025 – 2029           | tahun 2025-2029
                “Bangga” buatan sendiri     | bangga buatan sendiri
                """)
    void staysTheSameWhenOnlyTheWritingDiffers(String one, String other) {
        assertThat(Gist.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                100 UMKM tiap provinsi      | 38 × 40 UMKM, pulau lebih dulu
                1,5 juta perajin            | 15 juta perajin
                1,5 juta perajin            | 5,1 juta perajin
                100 persen                  | 10 persen
                100%                        | 100
                Perajin mahir digital       | Perajin mahir
                """)
    void differsWhenSomethingElseIsSaid(String one, String other) {
        assertThat(Gist.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'1. batik\n2. tenun', '- tenun\n- batik'"})
    void doesNotMindHowAListIsMarkedOrOrdered(String one, String other) {
        assertThat(Gist.same(one, other)).isTrue();
    }
}
