package id.anyam.arch;

import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dark theme is the light one in other colours, so what is in sight and where is looked at in one of them. */
class ThemesTest {

    private static final Pattern OF_A_THEME = Pattern.compile("\\[data-theme[^{}]*\\{([^}]*)}");

    @Test
    void differInColoursAlone() {
        var styles = in(Path.of("src/main/resources/static/css"), ".css");

        assertThat(styles)
                .flatMap(style -> OF_A_THEME.matcher(text(style)).results().toList())
                .isNotEmpty()
                .allMatch(rule -> rule.group(1).strip().matches("color-scheme: (light|dark);"));
        assertThat(styles).noneMatch(style -> text(style).contains("prefers-color-scheme"));
    }
}
