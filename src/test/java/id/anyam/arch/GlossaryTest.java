package id.anyam.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary speaks of what is there: every name in its column "in code" stands in the sources. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final List<String> ROWS = rows();
    private static final String JAVA = text("src/main/java", ".java");
    private static final String SQL = text("src/main/resources/db/migration", ".sql");

    @Test
    void namesOnlyWhatStandsInTheCode() {
        var missing = ROWS.stream()
                .flatMap(row -> NAME.matcher(cell(row, 1)).results())
                .map(found -> found.group(1))
                .filter(name -> !stands(name))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void givesEveryTermASentenceASourceAndANameInCode() {
        assertThat(ROWS).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row.split("\\|", -1)).hasSize(7);
            assertThat(cell(row, 1)).contains("`");
            assertThat(cell(row, 2)).endsWith(".");
            assertThat(cell(row, 3)).isNotBlank();
        });
    }

    @Test
    void listsEachTermOnceAndInOrder() {
        assertThat(ROWS)
                .extracting(row -> cell(row, 0).toLowerCase())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** A type is declared, a constant is written, a table is made. */
    private static boolean stands(String name) {
        if (name.matches("[a-z_]+\\.[a-z_]+")) {
            return SQL.contains("CREATE TABLE " + name + " (");
        }
        if (name.matches("[A-Z0-9_]+")) {
            return Pattern.compile("\\b" + name + "\\b").matcher(JAVA + SQL).find();
        }
        return Pattern.compile("\\b(class|record|interface|enum) " + name + "\\b")
                .matcher(JAVA)
                .find();
    }

    private static String cell(String row, int column) {
        return row.split("\\|", -1)[column + 1].strip();
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of("docs/GLOSSARY.md")).stream()
                    .filter(line -> line.startsWith("|"))
                    .skip(2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(GlossaryTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
