package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100.00, 100", "1250, 1.250", "1250.50, '1.250,5'", "0.25, '0,25'", "12345678.9, '12.345.678,9'"
    })
    void standsInAFieldAsItIsRead(BigDecimal number, String field) {
        assertThat(Typed.number(number)).isEqualTo(field);
        assertThat(Typing.blank().with("target", field).decimal("target")).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "60000000, 60.000.000"})
    void hasPointsBetweenThousands(int number, String field) {
        assertThat(Typed.number(number)).isEqualTo(field);
        assertThat(Typing.blank().with("quota", field).whole("quota", 0, Integer.MAX_VALUE))
                .isEqualTo(number);
    }
}
