package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All answers of councils; one for each council and programme, whether it answered the national one or its province's. */
@Repository
class Adoptions {

    private final JdbcClient db;

    Adoptions(JdbcClient db) {
        this.db = db;
    }

    /** Lets only one answer of a council to a programme be given at a time. */
    void oneAtATime(UUID council, Source source) {
        var family = source.parent().orElse(source.id()).value();
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "adoption " + council + family)
                .query((row, _) -> true)
                .single();
    }

    /** The council's answer to this programme, to the one it came from, or to a version of it. */
    Optional<Adoption> find(UUID council, ProgrammeId programme) {
        return db.sql("""
                SELECT a.id, a.programme_id, a.programme_version, a.answer, coalesce(a.reason, '') AS reason, a.local_id, a.answered_at
                  FROM programme.adoption a
                 WHERE a.organisation_id = :council
                   AND (a.programme_id = :programme
                        OR a.programme_id = (SELECT p.source_id FROM programme.programme p WHERE p.id = :programme)
                        OR a.programme_id IN (SELECT p.id FROM programme.programme p WHERE p.source_id = :programme))
                 ORDER BY a.answered_at DESC
                 LIMIT 1
                """)
                .param("council", council)
                .param("programme", programme.value())
                .query((row, _) -> new Adoption(
                        row.getObject("id", UUID.class),
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getInt("programme_version"),
                        row.getString("answer"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("local_id", UUID.class))
                                .map(ProgrammeId::new),
                        row.getObject("answered_at", OffsetDateTime.class)))
                .optional();
    }

    /** Reasons given so far, by the name of a field or the id of an indicator of the source. */
    Map<String, String> reasons(UUID adoption) {
        var reasons = new HashMap<String, String>();
        db.sql("SELECT field, indicator_id, reason FROM programme.adaptation WHERE adoption_id = :adoption")
                .param("adoption", adoption)
                .query(row -> {
                    var indicator = row.getObject("indicator_id", UUID.class);
                    reasons.put(
                            indicator == null ? row.getString("field") : indicator.toString(), row.getString("reason"));
                });
        return reasons;
    }

    /** Puts the answer in the place of the former one, which stays in the trail. */
    void save(UUID council, Source source, Answer answer, Optional<Adoption> former, Optional<ProgrammeId> local) {
        var id = former.map(Adoption::id).orElseGet(UUID::randomUUID);
        db.sql("DELETE FROM programme.adaptation WHERE adoption_id = :id")
                .param("id", id)
                .update();
        db.sql("""
                INSERT INTO programme.adoption (id, organisation_id, programme_id, programme_version, answer, reason, local_id, answered_by)
                VALUES (:id, :council, :programme, :version, :answer, :reason, :local, access.account())
                ON CONFLICT (id) DO UPDATE
                   SET programme_id = excluded.programme_id, programme_version = excluded.programme_version,
                       answer = excluded.answer, reason = excluded.reason, local_id = excluded.local_id,
                       answered_at = excluded.answered_at, answered_by = excluded.answered_by
                """)
                .param("id", id)
                .param("council", council)
                .param("programme", source.id().value())
                .param("version", source.version())
                .param("answer", answer.kind())
                .param("reason", reason(answer))
                .param("local", local.map(ProgrammeId::value).orElse(null))
                .update();
        if (answer instanceof Answer.Adapted(var differences)) {
            differences.forEach(one -> saveDifference(council, id, one));
        }
    }

    private void saveDifference(UUID council, UUID adoption, Answer.Reasoned reasoned) {
        var difference = reasoned.difference();
        db.sql("""
                INSERT INTO programme.adaptation (organisation_id, adoption_id, field, indicator_id, original, local, reason)
                VALUES (:council, :adoption, :field, :indicator, :original, :local, :reason)
                """)
                .param("council", council)
                .param("adoption", adoption)
                .param("field", difference.field().map(Field::name).orElse("INDICATOR"))
                .param(
                        "indicator",
                        difference.indicator().map(IndicatorId::value).orElse(null))
                .param("original", difference.original())
                .param("local", difference.local())
                .param("reason", reasoned.reason())
                .update();
    }

    private static @Nullable String reason(Answer answer) {
        return answer instanceof Answer.Declined(var why) ? why : null;
    }

    /** What differs in an answer, ready to print. */
    List<AnswerPage.Drift> drifts(UUID adoption) {
        return db.sql("""
                SELECT d.adoption_id, d.field, coalesce(i.name, '') AS indicator, d.original, d.local, d.reason
                  FROM programme.adaptation d
                  LEFT JOIN programme.indicator i ON i.id = d.indicator_id
                 WHERE d.adoption_id = :adoption
                 ORDER BY array_position(ARRAY['TITLE', 'PURPOSE', 'TARGET', 'BIDANG', 'INDICATOR'], d.field), i.name
                """)
                .param("adoption", adoption)
                .query((row, _) -> new AnswerPage.Drift(
                        row.getString("field"),
                        row.getString("indicator"),
                        row.getString("original"),
                        row.getString("local"),
                        row.getString("reason")))
                .list();
    }
}
