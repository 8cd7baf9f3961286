package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100.00, 100", "1250, 1.250", "1250.50, '1.250,5'", "0.25, '0,25'", "12345678.9, '12.345.678,9'"
    })
    void standsInAFieldAsItIsRead(BigDecimal number, String field) {
        assertThat(Typed.number(number)).isEqualTo(field);
        assertThat(Typing.blank().with("target", field).decimal("target")).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1/1/+10000", "2026-02-30"})
    void isNoDateBeyondAnyCalendar(String typed) {
        var typing = Typing.blank().with("until", typed).with("starts_at", typed + "T09:00");
        typing.date("until");
        typing.dateTime("starts_at");

        assertThat(typing.problem("until")).isPresent();
        assertThat(typing.problem("starts_at")).isPresent();
        assertThat(Typing.blank().with("until", "2026-12-31").date("until")).hasYear(2026);
    }

    @Test
    void turnsNoDirection() {
        var typing = Typing.blank().with("title", " \u202Enattahilep \u2066👩‍🎨 ");

        assertThat(typing.text("title", 1, 40)).isEqualTo("nattahilep 👩‍🎨");
        assertThat(typing.optionalText("title", 40)).contains("nattahilep 👩‍🎨");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "60000000, 60.000.000"})
    void hasPointsBetweenThousands(int number, String field) {
        assertThat(Typed.number(number)).isEqualTo(field);
        assertThat(Typing.blank().with("quota", field).whole("quota", 0, Integer.MAX_VALUE))
                .isEqualTo(number);
    }
}
