package id.anyam.arch;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Anyam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules use nobody but those they say, and their picture in the architecture page is the one that the code
 * gives. When it is not, run this test with {@code -Danyam.docs=write} and it is drawn anew.
 */
class ModulesTest {

    private static final Path PAGE = Path.of("docs/ARCHITECTURE.md");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->\n";
    private static final Pattern PURPOSE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*@NullMarked");
    private static final List<String> EVERYWHERE = List.of("shared", "web", "database");

    private final ApplicationModules modules = ApplicationModules.of(Anyam.class);

    @Test
    void keepTheirPromises() {
        modules.verify();
    }

    @Test
    void areDrawnInTheArchitecturePage() throws IOException, ClassNotFoundException {
        var page = Files.readString(PAGE);
        var from = page.indexOf(BEGIN) + BEGIN.length();
        var to = page.indexOf(END);
        var fresh = purposes() + "\n" + picture();
        if ("write".equals(System.getProperty("anyam.docs"))) {
            page = page.substring(0, from) + fresh + page.substring(to);
            Files.writeString(PAGE, page);
        }

        assertThat(page).contains(BEGIN + fresh + END);
    }

    private String purposes() throws IOException {
        var rows = new StringBuilder("| module | what it is for |\n|---|---|\n");
        for (var module : sorted()) {
            rows.append("| `%s` | %s |\n".formatted(name(module), purpose(module)));
        }
        return rows.toString();
    }

    private static String purpose(ApplicationModule module) throws IOException {
        var source = Files.readString(Path.of("src/main/java/id/anyam", name(module), "package-info.java"));
        var comment = PURPOSE.matcher(source);
        assertThat(comment.find())
                .as("package-info of %s says what the module is for", name(module))
                .isTrue();
        return comment.group(1)
                .replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@code (.*?)}", "`$1`")
                .strip();
    }

    private String picture() throws ClassNotFoundException {
        var nodes = new StringBuilder();
        var edges = new StringBuilder();
        for (var module : sorted()) {
            if (!EVERYWHERE.contains(name(module))) {
                nodes.append("  %s\n".formatted(name(module)));
                for (var friend : friends(module)) {
                    edges.append("  %s --> %s\n".formatted(name(module), friend));
                }
            }
        }
        return "```mermaid\nflowchart TD\n" + nodes + edges + "```\n";
    }

    /** Whom a module says it uses; that it uses nobody else is verified elsewhere. */
    private static List<String> friends(ApplicationModule module) throws ClassNotFoundException {
        var promise = Class.forName("id.anyam." + name(module) + ".package-info")
                .getAnnotation(org.springframework.modulith.ApplicationModule.class);
        return Arrays.stream(promise.allowedDependencies())
                .filter(friend -> !EVERYWHERE.contains(friend))
                .sorted()
                .toList();
    }

    private List<ApplicationModule> sorted() {
        return modules.stream().sorted(Comparator.comparing(ModulesTest::name)).toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
