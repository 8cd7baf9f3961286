package id.anyam.access.matrix;

import id.anyam.TestPeople;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real records of a council and of the province above it, in every state, to fill the blanks of addresses with; made
 * from the same recipes as the rows for SQL.
 */
final class Records {

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);

    private final Map<String, List<Map<String, String>>> byStart = new HashMap<>();
    private final UUID somebody;

    /** @param file a file of the council whose bytes are stored */
    Records(TestPeople people, UUID council, UUID province, UUID file) {
        somebody = people.person("MENTOR", council).account();
        people.asOwner(db -> {
            for (var owner : List.of(council, province)) {
                make(db, owner, owner.equals(council) ? province : council);
            }
            return true;
        });
        byStart.put("/berkas", List.of(Map.of("id", file.toString())));
        byStart.put("/wilayah", List.of(Map.of("code", "76.01")));
    }

    /** What may stand in the blanks of an address, the likeliest first. */
    List<Map<String, String>> candidates(Address address) {
        if (!address.blank()) {
            return List.of(Map.of());
        }
        var start = address.pattern()
                .replaceFirst("^/api/v1", "")
                .replaceFirst("^/(programme-imports|program/matriks)", "/impor")
                .replaceFirst("^/meetings", "/rapat")
                .replaceFirst("^/problems", "/permasalahan")
                .replaceFirst("^/activities", "/kegiatan")
                .replaceFirst("^/programmes", "/program")
                .replaceFirst("^/organisations", "/organisasi")
                .replaceFirst("^/memberships", "/anggota")
                .replaceFirst("^/frames", "/kerangka")
                .replaceFirst("^/files", "/berkas")
                .replaceFirst("^/threads", "/benang")
                .replaceFirst("^/regions", "/wilayah")
                .replaceFirst("^(/[^/]+).*", "$1");
        if (!byStart.containsKey(start)) {
            throw new IllegalStateException("Records has nothing for the blanks of " + address);
        }
        return byStart.getOrDefault(start, List.of());
    }

    private void make(JdbcClient db, UUID owner, UUID other) {
        for (var state : List.of("DRAFT", "ANNOUNCED", "HELD")) {
            var meeting = row(db, "meeting.meeting", owner, other, state, "");
            var set = new HashMap<>(Map.of("id", meeting));
            set.put("item", row(db, "meeting.agenda_item", owner, other, state, meeting));
            set.put("decision", row(db, "meeting.decision", owner, other, state, meeting));
            set.put("presence", row(db, "meeting.presence", owner, other, state, meeting));
            set.put("invitation", row(db, "meeting.invitation (one's own)", owner, other, state, meeting));
            add("/rapat", set);
            add("/benang", set);
            add("/jejak", Map.of("row", meeting));
        }
        for (var state : List.of("DRAFT", "SUBMITTED", "ANSWERED", "WITHDRAWN")) {
            var problem = row(db, "meeting.problem", owner, other, state, "");
            add("/permasalahan", Map.of("id", problem));
            add("/benang", Map.of("problem", problem));
        }
        for (var state : List.of("DRAFT", "PUBLISHED", "WITHDRAWN")) {
            var programme = row(db, "programme.programme", owner, other, state, "");
            row(db, "programme.indicator", owner, other, state, programme);
            if (!state.equals("DRAFT")) {
                row(db, "programme.programme_version", owner, other, state, programme);
            }
            add("/program", Map.of("id", programme, "number", "1"));
        }
        for (var state : List.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "CANCELLED")) {
            var activity = row(db, "programme.activity", owner, other, state, "");
            db.sql("""
                    UPDATE programme.programme SET state = 'PUBLISHED', published_at = now()
                     WHERE id = (SELECT programme_id FROM programme.activity WHERE id = :activity::uuid)
                    """).param("activity", activity).update();
            if (state.equals("APPROVED")) {
                row(db, "programme.spending", owner, other, state, activity);
            }
            add("/kegiatan", Map.of("id", activity, "year", "2026", "quarter", "1", "number", "1"));
            add("/benang", Map.of("activity", activity, "decision", activity));
        }
        for (var state : List.of("WAITING", "APPLIED", "UNDONE")) {
            var plan = row(db, "programme.import", owner, other, state, "");
            row(db, "programme.import_file", owner, other, state, plan);
            add("/impor", Map.of("id", plan));
        }
        add("/program", answered(db, owner, other));
        // What one way takes away, another still finds in the second set.
        add("/organisasi", organisation(db, owner, other));
        add("/organisasi", organisation(db, owner, other));
        add("/anggota", Map.of("id", row(db, "access.membership", owner, other, "", "")));
        add("/kerangka", Map.of("id", row(db, "programme.frame", owner, other, "", "")));
    }

    private Map<String, String> organisation(JdbcClient db, UUID owner, UUID other) {
        var organisation = new HashMap<>(Map.of("id", owner.toString()));
        organisation.put("bidang", row(db, "organisation.bidang", owner, other, "", ""));
        organisation.put("office", row(db, "organisation.office", owner, other, "", ""));
        organisation.put("holding", row(db, "organisation.holding", owner, other, "", ""));
        organisation.put(
                "board",
                db.sql("SELECT board_id FROM organisation.holding WHERE id = :id::uuid")
                        .param("id", organisation.get("holding"))
                        .query(String.class)
                        .single());
        return organisation;
    }

    /** A published programme of one that the other has answered. */
    private Map<String, String> answered(JdbcClient db, UUID owner, UUID other) {
        var programme = row(db, "programme.programme", owner, other, "PUBLISHED", "");
        db.sql("""
                INSERT INTO programme.adoption (organisation_id, programme_id, programme_version, answer, reason)
                VALUES (:other, :programme::uuid, 1, 'DECLINED', 'Contoh')
                """).param("other", other).param("programme", programme).update();
        return Map.of("id", programme);
    }

    private void add(String start, Map<String, String> set) {
        byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(set);
    }

    private String row(JdbcClient db, String name, UUID owner, UUID other, String state, String parent) {
        var recipe = Recipe.all().stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
        var words = Recipe.freshIds();
        words.put("o", "'" + owner + "'");
        words.put("acting", "'" + other + "'");
        words.put("somebody", "'" + somebody + "'");
        words.put("s", "'" + state + "'");
        words.put("parent", "'" + parent + "'");
        words.put("n", Integer.toString(NUMBER.incrementAndGet()));
        for (var statement : recipe.statements()) {
            db.sql(Recipe.fill(statement, words).replace("::", " :: ")).update();
        }
        return words.getOrDefault("id", "").replace("'", "");
    }
}
