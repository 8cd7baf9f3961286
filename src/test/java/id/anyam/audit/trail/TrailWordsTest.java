package id.anyam.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.audit.Trail;
import id.anyam.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

@ServerTest
class TrailWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Words.INDONESIAN, Words.ENGLISH);

    @Autowired
    TestPeople people;

    @Autowired
    MessageSource messages;

    @LocalServerPort
    int port;

    @Test
    void knowEveryTableThatLeavesATrail() {
        assertThat(wordless("audit.table.", """
                SELECT DISTINCT n.nspname || '.' || c.relname
                  FROM pg_trigger t
                  JOIN pg_class c ON c.oid = t.tgrelid
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE t.tgname = 'audit' AND NOT t.tgisinternal
                """)).isEmpty();
    }

    @Test
    void knowEveryFieldOfThem() {
        assertThat(wordless("audit.field.", """
                SELECT DISTINCT a.attname::text
                  FROM pg_trigger t
                  JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE t.tgname = 'audit' AND NOT t.tgisinternal
                   AND a.attname NOT IN ('id', 'organisation_id', 'sha256', 'version')
                """)).isEmpty();
    }

    @Test
    void knowEveryValueThatOnlyTheProgramWrites() {
        assertThat(wordless("audit.value.", """
                SELECT DISTINCT (regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z][A-Z_]{2,40})''::text', 'g'))[1]
                  FROM pg_trigger t
                  JOIN pg_constraint k ON k.conrelid = t.tgrelid AND k.contype = 'c'
                 WHERE t.tgname = 'audit' AND NOT t.tgisinternal
                """)).isEmpty();
    }

    @Test
    void sayWhatAnIdNames() {
        var secretary = people.person("SECRETARY", "35.21");
        var web = Web.signedInAs(secretary, port);
        var office = office(secretary, web);

        var page = web.get(Trail.of(office)).page();

        assertThat(page.select("tbody").text()).contains("Bidang Daya Saing").doesNotContainPattern("[0-9a-f]{8}-");
    }

    private static UUID office(Person secretary, Web web) {
        var path = "/organisasi/" + secretary.organisation() + "/jabatan";
        var page = web.get(path).page();
        var id = page.select("input[name=id]").val();
        var bidang = page.select("#bidang_id option:contains(Daya Saing)").val();
        web.submit(path, "id", id, "title", "Ketua Bidang (contoh)", "rank", "5", "bidang_id", bidang);
        return UUID.fromString(id);
    }

    private List<String> wordless(String prefix, String sql) {
        var names = people.asOwner(db -> db.sql(sql).query(String.class).list());
        assertThat(names).isNotEmpty();
        return names.stream()
                .filter(name -> LANGUAGES.stream()
                        .anyMatch(language -> messages.getMessage(prefix + name, null, null, language) == null))
                .toList();
    }
}
