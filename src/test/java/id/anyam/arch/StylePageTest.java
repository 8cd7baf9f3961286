package id.anyam.arch;

import static id.anyam.arch.Sources.TEMPLATES;
import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style page is made of the very pieces that screens are made of. */
class StylePageTest {

    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern PART =
            Pattern.compile("@template\\.((?:ui|web\\.style|layout\\.(?!page))[a-z_.]*)\\(");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"$]+)|<[a-z]+");
    private static final Set<String> ONE_ITSELF = Set.of("page");

    @Test
    void showsEveryPiece() {
        var shown = new TreeSet<String>();
        follow("web.style.gaya", shown);

        assertThat(in(TEMPLATES.resolve("ui"), ".jte"))
                .extracting(StylePageTest::name)
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    /** A component has a style sheet of its own, and is a class or an element of its name. */
    @Test
    void showsEveryComponent() {
        var parts = new TreeSet<String>();
        follow("web.style.gaya", parts);
        var shown = parts.stream()
                .flatMap(part -> CLASSES.matcher(template(part)).results())
                .flatMap(found ->
                        Stream.of(found.group().replaceFirst("class=\"|<", "").split(" ")))
                .collect(Collectors.toSet());

        assertThat(in(STYLES, ".css"))
                .filteredOn(file -> text(file).contains("@layer ui {"))
                .extracting(file -> file.getFileName().toString().replace(".css", ""))
                .filteredOn(component -> !ONE_ITSELF.contains(component))
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    /** A piece inside another piece is shown with it. */
    private static void follow(String part, Set<String> shown) {
        if (shown.add(part)) {
            PART.matcher(template(part)).results().forEach(inner -> follow(inner.group(1), shown));
        }
    }

    private static String template(String part) {
        return text(TEMPLATES.resolve(part.replace('.', '/') + ".jte"));
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace(".jte", "").replace('/', '.');
    }
}
