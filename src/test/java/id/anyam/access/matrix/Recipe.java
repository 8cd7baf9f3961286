package id.anyam.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How to make one row of a guarded table, straight in SQL, and by which rule of the matrix it is guarded; read from
 * {@code access/rows.sql}, which explains itself.
 *
 * @param subject whose lines of the matrix decide
 * @param parent the table whose rows decide, if it is not this one's own
 * @param verb what one must be allowed to do to the parent
 */
record Recipe(
        String table,
        String variant,
        String subject,
        Optional<String> parent,
        String verb,
        Map<String, String> lines,
        List<String> statements) {

    private static final Pattern HEAD =
            Pattern.compile("(\\S+)(?: \\((.*)\\))? (?:= (\\w+)|< (\\S+) by (\\w+)\\.(\\w+))");
    private static final Pattern WORD = Pattern.compile("(?<!:):(id|o|s|parent|x|y|z|n|somebody|acting)\\b");
    private static final List<Recipe> ALL = read();

    static List<Recipe> all() {
        return ALL;
    }

    static Recipe of(String table) {
        return ALL.stream().filter(one -> one.table().equals(table)).findFirst().orElseThrow();
    }

    boolean has(String line) {
        return lines.containsKey(line);
    }

    String line(String line, String otherwise) {
        return lines.getOrDefault(line, otherwise);
    }

    /** The acts that the program is granted on the table at all. */
    List<String> granted() {
        return List.of(line("only", "read create change delete").split(" "));
    }

    /** The row itself, without what stands before or comes after it. */
    String insert() {
        return statements.stream()
                .filter(one -> one.startsWith("INSERT INTO " + table + " "))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return variant.isEmpty() ? table : table + " (" + variant + ")";
    }

    /** Words for the row's own id and for those of what stands before it. */
    static Map<String, String> freshIds() {
        var words = new HashMap<String, String>();
        for (var id : List.of("id", "x", "y", "z")) {
            words.put(id, "'" + UUID.randomUUID() + "'");
        }
        return words;
    }

    static String fill(String sql, Map<String, String> words) {
        return WORD.matcher(sql).replaceAll(found -> words.getOrDefault(found.group(1), "NULL"));
    }

    private static List<Recipe> read() {
        try {
            var blocks = Files.readString(Path.of("src/test/resources/access/rows.sql"))
                    .split("(?m)^== ");
            return List.of(blocks).stream().skip(1).map(Recipe::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recipe parse(String block) {
        var head = HEAD.matcher(block.lines().findFirst().orElseThrow());
        if (!head.matches()) {
            throw new IllegalStateException(block);
        }
        var lines = new HashMap<String, String>();
        var sql = new ArrayList<String>();
        block.lines().skip(1).forEach(line -> {
            if (line.startsWith("- ")) {
                var words = line.substring(2).split(" ", 2);
                lines.put(words[0], words.length == 1 ? "" : words[1]);
            } else {
                sql.add(line);
            }
        });
        return new Recipe(
                head.group(1),
                Optional.ofNullable(head.group(2)).orElse(""),
                Optional.ofNullable(head.group(3))
                        .or(() -> Optional.of(head.group(5)))
                        .orElseThrow(),
                Optional.ofNullable(head.group(4)),
                Optional.ofNullable(head.group(6)).orElse(""),
                Map.copyOf(lines),
                List.of(String.join("\n", sql).strip().split(";\\s*")));
    }
}
