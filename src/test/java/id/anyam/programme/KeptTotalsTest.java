package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The totals that the database keeps, in years of their own that nobody else plans for. */
@ServerTest
class KeptTotalsTest {

    private static final List<String> SOURCES = List.of("HIBAH_APBD", "KEGIATAN_OPD", "CSR_TJSL");
    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "APPROVED", "CANCELLED");

    private static final String PUBLISH =
            "UPDATE programme.programme SET state = 'PUBLISHED', withdrawn_at = NULL, withdrawn_why = NULL WHERE ";
    private static final String WITHDRAW =
            "UPDATE programme.programme SET state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_why = 'Contoh' WHERE ";

    @Autowired
    TestPeople people;

    @Test
    void areTheSumOfWhatThreePeopleChangeAtTheSameTime() throws Exception {
        var councils = people.asOwner(db -> db.sql("""
                        SELECT id FROM organisation.organisation
                         WHERE kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL
                           AND left(region_code, 1) IN ('0', '6') ORDER BY region_code
                        """).query(UUID.class).list());
        atOnce(3, number -> {
            var random = new Random(20260815 + number);
            for (var change = 0; change < 150; change++) {
                people.asOwner(db -> change(db, councils, random));
            }
        });

        assertThat(kept(2091)).isNotEmpty().isEqualTo(counted(2091));
        assertThat(people.<Long>asOwner(db -> db.sql("SELECT count(*) FROM programme.total_change WHERE year = 2091")
                        .query(Long.class)
                        .single()))
                .as("changes that were not folded into the totals")
                .isLessThan(600);
        people.asOwner(db ->
                db.sql("DELETE FROM programme.source_figure WHERE year = 2091").update());
        assertThat(kept(2091)).isEmpty();
    }

    @Test
    void countACouncilOnceThatAnsweredHoweverOften() throws Exception {
        var roots = people.asOwner(db -> db.sql("""
                        INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state, published_at)
                        SELECT o.id, 2092, 'T' || n, 'Program contoh ' || n, '-', '-', 'PUBLISHED', now()
                          FROM organisation.organisation o, generate_series(1, 3) n WHERE o.kind = 'DEKRANAS'
                        RETURNING id
                        """).query(UUID.class).list());
        var councils = List.of(
                people.council("61"), people.council("61.01"), people.council("61.02"), people.council("62.01"));
        atOnce(3, number -> {
            var random = new Random(number);
            for (var change = 0; change < 60; change++) {
                people.asOwner(db -> answer(db, roots, councils, random));
            }
        });

        assertThat(kept(2092)).isEqualTo(answersCounted());
        people.asOwner(db -> db.sql(PUBLISH + "year = 2092").update());
        people.asOwner(db -> db.sql("DELETE FROM programme.adoption WHERE root_id = ANY(:roots)")
                .param("roots", roots.toArray(UUID[]::new))
                .update());
        people.asOwner(db -> {
            roots.forEach(root -> councils.subList(0, 3).forEach(council -> decline(db, root, council)));
            return 0;
        });
        assertThat(kept(2092)).isEqualTo(answersCounted()).contains("00 RESPONDENTS  3", "61 RESPONDENTS  3");
        people.asOwner(db -> db.sql(WITHDRAW + "year = 2092").update());
        assertThat(kept(2092)).noneMatch(line -> line.contains("RESPONDENTS"));
    }

    private static int change(JdbcClient db, List<UUID> councils, Random random) {
        var pagu = random.nextInt(1, 9) * 1_000_000L;
        db.sql("SELECT programme.add_to_source(:council, 2091, :source, :state, :pagu, :spent)")
                .param("council", councils.get(random.nextInt(councils.size())))
                .param("source", SOURCES.get(random.nextInt(SOURCES.size())))
                .param("state", STATES.get(random.nextInt(STATES.size())))
                .param("pagu", pagu)
                .param("spent", random.nextInt(3) * pagu / 4)
                .query((row, n) -> 0)
                .list();
        return 0;
    }

    private static int answer(JdbcClient db, List<UUID> roots, List<UUID> councils, Random random) {
        var root = roots.get(random.nextInt(roots.size()));
        var council = councils.get(random.nextInt(councils.size()));
        return switch (random.nextInt(5)) {
            case 0, 1 -> decline(db, root, council);
            case 2 ->
                db.sql("DELETE FROM programme.adoption WHERE programme_id = :root AND organisation_id = :council")
                        .param("root", root)
                        .param("council", council)
                        .update();
            case 3 -> db.sql(WITHDRAW + "id = :root").param("root", root).update();
            default -> db.sql(PUBLISH + "id = :root").param("root", root).update();
        };
    }

    private static int decline(JdbcClient db, UUID root, UUID council) {
        return db.sql("""
                INSERT INTO programme.adoption (organisation_id, programme_id, programme_version, answer, reason)
                VALUES (:council, :root, 1, 'DECLINED', 'Tidak ada perajinnya')
                ON CONFLICT (organisation_id, programme_id) DO NOTHING
                """).param("council", council).param("root", root).update();
    }

    private List<String> kept(int year) {
        return people.asOwner(
                db -> db.sql("""
                        SELECT o.region_code || ' ' || t.measure || ' ' || left(t.key, 12) || ' ' || t.amount::bigint
                          FROM programme.report_total t JOIN organisation.organisation o ON o.id = t.organisation_id
                         WHERE t.year = :year AND t.amount <> 0 ORDER BY 1
                        """).param("year", year).query(String.class).list());
    }

    /** Counted by the codes of the regions, which the totals do not go by. */
    private List<String> counted(int year) {
        return people.asOwner(
                db -> db.sql("""
                        SELECT s.code || ' ' || m.measure || ' ' || left(f.source, 12) || ' ' || sum(m.amount)
                          FROM programme.source_figure f
                          JOIN organisation.organisation o ON o.id = f.organisation_id
                         CROSS JOIN LATERAL (SELECT '00' UNION SELECT left(o.region_code, 2)) s(code)
                         CROSS JOIN LATERAL (VALUES ('PAGU', CASE f.state WHEN 'APPROVED' THEN f.pagu ELSE f.spent END), ('SPENT', f.spent)) m(measure, amount)
                         WHERE f.year = :year AND f.state IN ('APPROVED', 'CANCELLED')
                         GROUP BY s.code, m.measure, f.source HAVING sum(m.amount) <> 0 ORDER BY 1
                        """).param("year", year).query(String.class).list());
    }

    private List<String> answersCounted() {
        return people.asOwner(db -> db.sql("""
                        WITH given AS (
                            SELECT s.code, a.organisation_id, a.answer, a.root_id, p.state
                              FROM programme.adoption a
                              JOIN programme.programme p ON p.id = a.root_id AND p.year = 2092
                              JOIN organisation.organisation o ON o.id = a.organisation_id
                             CROSS JOIN LATERAL (SELECT '00' UNION SELECT left(o.region_code, 2)) s(code))
                        SELECT code || ' ' || answer || ' ' || left(root_id::text, 12) || ' ' || count(*) FROM given GROUP BY code, answer, root_id
                         UNION ALL
                        SELECT code || ' RESPONDENTS  ' || count(DISTINCT organisation_id) FROM given WHERE state = 'PUBLISHED' GROUP BY code
                         ORDER BY 1
                        """).query(String.class).list());
    }

    private interface Work {
        void by(int number) throws Exception;
    }

    private static void atOnce(int people, Work work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (var done : threads.invokeAll(IntStream.range(0, people)
                    .mapToObj(number -> (Callable<Integer>) () -> {
                        work.by(number);
                        return number;
                    })
                    .toList())) {
                done.get();
            }
        }
    }
}
