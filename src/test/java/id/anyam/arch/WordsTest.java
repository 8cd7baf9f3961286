package id.anyam.arch;

import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.access.Matrix;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and every key that is asked for has its sentence. */
class WordsTest {

    /** A key as a literal: module, then at least one more part; what ends in a point or a dash is a beginning. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+\\.?)\"(\\s*\\+)?");

    private static final Pattern TABLE = Pattern.compile("CREATE (?:TABLE|VIEW) ([a-z_]+\\.[a-z_]+)");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)");

    @Test
    void standInBothLanguages() {
        for (var file : indonesian()) {
            assertThat(words(english(file)).keySet())
                    .as(file.getFileName().toString())
                    .isEqualTo(words(file).keySet());
        }
    }

    /** The later of two would win without a word, and only in one of the languages. */
    @Test
    void areWrittenOnce() {
        for (var file : in(Sources.MESSAGES, ".properties")) {
            assertThat(keys(file)).as(file.getFileName().toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void haveTheSameBlanksInBothLanguages() {
        var differing = new TreeSet<String>();
        for (var file : indonesian()) {
            var english = words(english(file));
            words(file).forEach((key, sentence) -> {
                if (!blanks(sentence).equals(blanks(english.getOrDefault(key, sentence)))) {
                    differing.add(key);
                }
            });
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void canAllBeFilledIn() {
        for (var file : in(Sources.MESSAGES, ".properties")) {
            words(file)
                    .forEach((key, sentence) -> assertThat(
                                    new MessageFormat(sentence).format(new Object[] {1, 2, 3, 4}))
                            .as(key)
                            .isNotBlank());
        }
    }

    @Test
    void existForEveryKeyThatIsAskedFor() {
        var known = new HashMap<String, String>();
        indonesian().forEach(file -> known.putAll(words(file)));
        var modules = indonesian().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        var otherNames = permissionsAndTables();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            LITERAL.matcher(text(source)).results().forEach(literal -> {
                var key = literal.group(1);
                var beginning = literal.group(2) != null || key.endsWith(".");
                var found = beginning
                        ? known.keySet().stream().anyMatch(one -> one.startsWith(key))
                        : known.containsKey(key);
                if (modules.contains(key.substring(0, key.indexOf('.'))) && !found && !otherNames.contains(key)) {
                    missing.add(source + ": " + key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** What is written as keys are and is none. */
    private static Set<String> permissionsAndTables() {
        var names = new TreeSet<String>();
        Matrix.file().permissions().forEach(permission -> names.add(permission.name()));
        in(Path.of("src/main/resources/db/migration"), ".sql")
                .forEach(file -> TABLE.matcher(text(file)).results().forEach(table -> names.add(table.group(1))));
        return names;
    }

    private static List<Path> sources() {
        var all = new ArrayList<Path>(in(Sources.JAVA, ".java"));
        all.addAll(in(Sources.TEMPLATES, ".jte"));
        return all;
    }

    private static List<Path> indonesian() {
        return in(Sources.MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().contains("_en."))
                .toList();
    }

    private static Path english(Path file) {
        return Path.of(file.toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> blanks(String sentence) {
        return BLANK.matcher(sentence)
                .results()
                .map(blank -> blank.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(Path file) {
        var words = new HashMap<String, String>();
        load(new Properties(), file).forEach((key, sentence) -> words.put(key.toString(), sentence.toString()));
        return words;
    }

    /** As often as they are written. */
    private static List<String> keys(Path file) {
        var keys = new ArrayList<String>();
        var written = new Properties() {
            @Override
            public synchronized Object put(Object key, Object sentence) {
                keys.add(key.toString());
                return super.put(key, sentence);
            }
        };
        load(written, file);
        return keys;
    }

    private static Properties load(Properties properties, Path file) {
        try {
            properties.load(new StringReader(text(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
