package id.anyam.performance.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void putEachReasonOnceAndNoCommaBehindAFullStop() {
        assertThat(together("Sesuai keadaan daerah.", null, "Jarak antarpulau jauh.", "Sesuai keadaan daerah. "))
                .isEqualTo("Sesuai keadaan daerah; Jarak antarpulau jauh");
    }

    @Test
    void sayWhenNobodyGaveAReason() {
        assertThat(together(null, null)).isEqualTo("–");
    }

    private static String together(@Nullable String... reasons) {
        var given = Stream.of(reasons)
                .map(reason -> new Rows.Answer("Dekranasda", "64.08", null, "ADAPTED", reason, null, null))
                .toList();
        return Lists.together(given, Rows.Answer::reason, "–");
    }
}
