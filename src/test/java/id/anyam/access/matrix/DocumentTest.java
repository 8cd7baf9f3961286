package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.access.Matrix;
import id.anyam.access.Matrix.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps docs/ACCESS.md the same as the matrix; {@code -Daccess.write=true} writes it anew. */
class DocumentTest {

    private static final Path FILE = Path.of("docs/ACCESS.md");

    @Test
    void saysWhatTheMatrixSays() throws IOException {
        if (Boolean.getBoolean("access.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, document());
        }

        assertThat(Files.readString(FILE))
                .as("docs/ACCESS.md is stale: run DocumentTest with -Daccess.write=true")
                .isEqualTo(document());
    }

    private static String document() {
        var text = new StringBuilder("""
                # Who may do what

                Made from `src/main/resources/access/matrix.csv`; a test keeps the two the same. The same file decides in
                every handler, in row security of the database, and in the generated tests.

                A role is always a role *within an organisation* and holds between two dates, midnight to midnight of the
                organisation's own zone. *Own* is that organisation, *below* and *above* those of its line, *any* is
                everywhere; *self* is what belongs to one's own account, whatever the organisation. Without a line here it is not allowed, and what is not allowed is not there (404).

                """);
        var subjects = new LinkedHashMap<String, TreeSet<String>>();
        for (var permission : Matrix.file().permissions()) {
            subjects.computeIfAbsent(permission.subject(), _ -> new TreeSet<>()).add(line(permission));
        }
        subjects.forEach((subject, lines) -> {
            text.append("## ")
                    .append(subject)
                    .append("\n\n| verb | role | where | in state | leads to |\n|---|---|---|---|---|\n");
            lines.forEach(text::append);
            text.append('\n');
        });
        return text.toString();
    }

    private static String line(Permission one) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(one.verb(), one.role(), one.relation().toLowerCase(), states(one.from()), states(one.to()));
    }

    private static String states(List<String> states) {
        if (states.equals(List.of("-"))) {
            return "new";
        }
        return states.equals(List.of("*")) ? "any" : String.join(", ", states);
    }
}
