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

    @Test
    void sayWhatAnotherCouncilsRecordIsCalledIfTheReaderMaySeeIt() {
        var secretary = people.person("SECRETARY", "35.22");
        var published = answered(secretary, "PUBLISHED", "Perajin muda meneruskan (contoh)");
        var hidden = answered(secretary, "DRAFT", "Belum boleh dibaca (contoh)");
        var web = Web.signedInAs(secretary, port);

        assertThat(web.get(Trail.of(published)).page().select("h1").text())
                .isEqualTo("Perajin muda meneruskan (contoh)");
        assertThat(web.get(Trail.of(published)).page().select("tbody").text())
                .contains("Perajin muda meneruskan (contoh)");
        assertThat(web.get(Trail.of(hidden)).text())
                .doesNotContain("Belum boleh dibaca")
                .containsPattern("catatan [0-9a-f]{8}");
    }

    @Test
    void sayWhatAPlaceIsCalled() {
        var secretary = people.person("SECRETARY", "35.21");

        var page = Web.signedInAs(secretary, port)
                .get(Trail.of(secretary.organisation()))
                .page();

        assertThat(page.select("tbody tr:contains(Wilayah)").text())
                .contains("Ngawi")
                .doesNotContain("35.21");
    }

    @Test
    void sayWhatARecordIsCalledWhoseBeginningLeftNoTrail() {
        var secretary = people.person("SECRETARY", "35.22");
        var bidang = UUID.randomUUID();
        people.asOwner(db -> {
            db.sql("SET session_replication_role = replica").update();
            db.sql("""
                    INSERT INTO organisation.bidang (id, organisation_id, name, position)
                    VALUES (:id, :organisation, 'Bidang Warisan (contoh)', 8)
                    """)
                    .param("id", bidang)
                    .param("organisation", secretary.organisation())
                    .update();
            db.sql("SET session_replication_role = origin").update();
            return db.sql("UPDATE organisation.bidang SET position = 9 WHERE id = :id")
                    .param("id", bidang)
                    .update();
        });

        assertThat(Web.signedInAs(secretary, port)
                        .get(Trail.of(bidang))
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Bidang Warisan (contoh)");
    }

    /** The answer of the person's council to a programme of Dekranas. */
    private UUID answered(Person secretary, String state, String title) {
        var national = people.council("00");
        return people.asOwner(db -> {
            var programme = db.sql("""
                            INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state, published_at)
                            VALUES (:national, 2031, :code, :title, 'Tujuan contoh', 'Sasaran contoh', :state, now()) RETURNING id
                            """)
                    .param("national", national)
                    .param("code", "J" + state)
                    .param("title", title)
                    .param("state", state)
                    .query(UUID.class)
                    .single();
            return db.sql("""
                            INSERT INTO programme.adoption (organisation_id, programme_id, programme_version, answer, reason)
                            VALUES (:council, :programme, 1, 'DECLINED', 'Alasan contoh') RETURNING id
                            """)
                    .param("council", secretary.organisation())
                    .param("programme", programme)
                    .query(UUID.class)
                    .single();
        });
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
