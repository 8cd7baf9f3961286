package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class CanaryWordsTest {

    private static final Pattern TABLE = Pattern.compile("INSERT INTO (\\w+\\.\\w+)");

    /** Texts under row security in which no council hides a word, and why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("audit.entry", "keeps what the others hold, so their words are in it by themselves"),
            Map.entry("organisation.organisation", "is for everybody"),
            Map.entry("organisation.bidang", "is for everybody"),
            Map.entry("organisation.board", "is for everybody"),
            Map.entry("organisation.office", "is for everybody"),
            Map.entry("organisation.holding", "is for everybody"),
            Map.entry("region.region", "is for everybody"),
            Map.entry("region.succession", "is for everybody"),
            Map.entry("region.island", "is for everybody"),
            Map.entry("programme.frame", "is for everybody"),
            Map.entry("readiness.certificate", "is for everybody"),
            Map.entry("programme.activity_figure", "holds numbers, by words of the program"),
            Map.entry("programme.council_figure", "holds numbers, by words of the program"),
            Map.entry("programme.indicator_figure", "holds numbers, by words of the program"),
            Map.entry("programme.source_figure", "holds numbers, by words of the program"),
            Map.entry("programme.total", "holds numbers, by words and ids of the program"),
            Map.entry("programme.total_change", "holds numbers, by words and ids of the program"));

    @Autowired
    TestPeople people;

    @Test
    void standInEveryTableWithATextOfSomebodys() throws IOException {
        var hidden = new HashSet<>(WITHOUT.keySet());
        TABLE.matcher(Files.readString(Path.of("src/test/resources/access/canaries.sql")))
                .results()
                .forEach(found -> hidden.add(found.group(1)));

        assertThat(withText()).isSubsetOf(hidden);
        assertThat(WITHOUT.keySet()).isSubsetOf(withText());
    }

    /** A column that takes one of a few words, or a code, is no text. */
    private Set<String> withText() {
        return people.asOwner(db -> db.sql("""
                SELECT DISTINCT n.nspname || '.' || c.relname
                  FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE c.relrowsecurity AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                   AND format_type(a.atttypid, NULL) IN ('text', 'jsonb') AND a.attname NOT LIKE '%code'
                   AND NOT EXISTS (SELECT 1 FROM pg_constraint k
                                    WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
                                      AND pg_get_constraintdef(k.oid) LIKE '%= ANY (%')
                """).query(String.class).set());
    }
}
