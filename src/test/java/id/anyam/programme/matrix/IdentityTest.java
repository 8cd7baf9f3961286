package id.anyam.programme.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a plan holds: what is exported and imported again changes nothing. */
@ServerTest
class IdentityTest {

    private static final List<String> WORDS = List.of(
            "rotan",
            "=SUM(A1)",
            "Jumlah",
            "“kutip”",
            "a & b < c",
            "0012",
            "12/5/2026",
            "batik\ntulis",
            "  dua  spasi",
            "Ünïcödé",
            "1.234",
            "–",
            "ya",
            "Total",
            "64.08",
            "'apostrof",
            "𝄞 musik");
    private static final List<String> REGIONS = List.of("62.02", "62", "64.08", "62.02.01");

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ofExportAndImport(long seed) {
        var random = new Random(seed);
        var year = 2050 + (int) seed;
        var council = people.council("62.02");
        people.asOwner(db -> fill(db, council, year, random));
        var before = image(council, year);
        var importing = ImportingCouncil.of("62.02", people, port);
        var secretary = importing.secretary();
        if (seed % 2 == 0) {
            secretary.get("/program/matriks");
            secretary.post("/bahasa", "bahasa", "en");
        }

        var book = secretary.get("/program/matriks/unduhan.xlsx?tahun=" + year).bytes();
        var page = secretary.get(importing.upload(book, year)).page();

        var counts = page.select(".stat dd").eachText();
        assertThat(counts.get(0) + counts.get(1) + counts.get(3) + counts.get(4))
                .as(
                        "new, changed, refused, skipped in %s: %s",
                        counts,
                        page.select("#baris tbody tr:has(.chip--bad, .chip--busy, .chip--good)")
                                .text())
                .isEqualTo("0000");
        assertThat(image(council, year)).isEqualTo(before);
    }

    private String image(UUID council, int year) {
        return people.asOwner(db -> db.sql("""
                SELECT string_agg(programme.programme_image(p.id)::text
                       || (SELECT coalesce(string_agg(programme.activity_image(a.id)::text, ' ' ORDER BY a.id), '')
                             FROM programme.activity a WHERE a.programme_id = p.id), ' ' ORDER BY p.id)
                  FROM programme.programme p WHERE p.organisation_id = :council AND p.year = :year
                """)
                .param("council", council)
                .param("year", year)
                .query(String.class)
                .single());
    }

    private boolean fill(JdbcClient db, UUID council, int year, Random random) {
        for (var number = 0; number < 3; number++) {
            var programme = UUID.randomUUID();
            var published = random.nextBoolean();
            db.sql("""
                    INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, bidang, state, published_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN now() END)
                    """)
                    .params(
                            programme,
                            council,
                            year,
                            "Ü " + number,
                            text(random),
                            text(random),
                            text(random),
                            random.nextBoolean() ? null : text(random),
                            published ? "PUBLISHED" : "DRAFT",
                            published)
                    .update();
            var indicators = IntStream.range(0, random.nextInt(3))
                    .mapToObj(_ -> UUID.randomUUID())
                    .toList();
            for (var indicator : indicators) {
                db.sql(
                                "INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target) VALUES (?, ?, ?, ?, ?, ?, ?::numeric / 100)")
                        .params(
                                indicator,
                                council,
                                programme,
                                text(random),
                                text(random),
                                text(random),
                                random.nextInt(1_000_000))
                        .update();
            }
            for (var activity = 0; activity < random.nextInt(4); activity++) {
                fillActivity(db, council, programme, year, indicators, random);
            }
        }
        return true;
    }

    private static void fillActivity(
            JdbcClient db, UUID council, UUID programme, int year, List<UUID> indicators, Random random) {
        var activity = UUID.randomUUID();
        db.sql("""
                INSERT INTO programme.activity (id, organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on,
                       ends_on, craft, audience, quota, responsible, output_unit, output_target, without_cost, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, make_date(?, 3, 1), make_date(?, 9, 20), ?, ?, ?, ?, ?, ?::numeric / 10, ?, ?)
                """)
                .params(
                        activity,
                        council,
                        programme,
                        indicators.isEmpty() || random.nextBoolean()
                                ? null
                                : indicators.get(random.nextInt(indicators.size())),
                        List.of("TRAINING", "STUDY_VISIT", "SURVEY").get(random.nextInt(3)),
                        text(random),
                        REGIONS.get(random.nextInt(REGIONS.size())),
                        random.nextBoolean() ? null : text(random),
                        year,
                        year,
                        random.nextBoolean() ? null : text(random),
                        text(random),
                        random.nextInt(1000),
                        text(random),
                        text(random),
                        random.nextInt(10_000),
                        random.nextBoolean(),
                        List.of("DRAFT", "SUBMITTED", "APPROVED", "CANCELLED").get(random.nextInt(4)))
                .update();
        for (var position = 0; position < random.nextInt(3); position++) {
            var line = UUID.randomUUID();
            db.sql(
                            "INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(line, council, activity, position, text(random), 1 + random.nextLong(900_000_000_000L))
                    .update();
            var sources = List.of("HIBAH_APBD", "CSR_TJSL", "DANA_DESA").subList(0, random.nextInt(4));
            for (var source : sources) {
                db.sql(
                                "INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, amount) VALUES (?, ?, ?, ?, ?)")
                        .params(council, activity, line, source, 1 + random.nextLong(900_000_000L))
                        .update();
            }
        }
    }

    private static String text(Random random) {
        return "Contoh "
                + IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
    }
}
