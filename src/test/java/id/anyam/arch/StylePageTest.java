package id.anyam.arch;

import static id.anyam.arch.Sources.TEMPLATES;
import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style page is made of the very pieces that screens are made of. */
class StylePageTest {

    private static final Pattern PART = Pattern.compile("@template\\.((?:ui|web\\.style)\\.[a-z_]+)\\(");

    @Test
    void showsEveryPiece() {
        var shown = new TreeSet<String>();
        follow("web.style.gaya", shown);

        assertThat(in(TEMPLATES.resolve("ui"), ".jte"))
                .extracting(StylePageTest::name)
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    /** A piece inside another piece is shown with it. */
    private static void follow(String part, Set<String> shown) {
        if (shown.add(part)) {
            var file = TEMPLATES.resolve(part.replace('.', '/') + ".jte");
            PART.matcher(text(file)).results().forEach(inner -> follow(inner.group(1), shown));
        }
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace(".jte", "").replace('/', '.');
    }
}
