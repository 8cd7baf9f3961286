package id.anyam.programme.adoption;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The programmes that a council answers: each national one once, in its province's version where there is
 * one, and the province's own.
 */
@Repository
@Transactional(readOnly = true)
class Inbox {

    private final JdbcClient db;

    Inbox(JdbcClient db) {
        this.db = db;
    }

    /** One programme with the council's answer. */
    record Row(
            ProgrammeId id,
            UUID organisation,
            int year,
            String code,
            String title,
            int version,
            Optional<String> national,
            Optional<LocalDate> answerBy,
            Optional<String> kind,
            int answeredVersion,
            Optional<UUID> local) {}

    List<Row> rows(UUID council, BudgetYear year) {
        return rows(council, List.of(year.value()));
    }

    private List<Row> rows(UUID council, List<Integer> years) {
        return db.sql("""
                SELECT p.id, p.organisation_id, p.year, p.code, p.title, p.version, n.title AS national,
                       coalesce(p.answer_by, n.answer_by) AS answer_by, a.answer, coalesce(a.answered, 0) AS answered, a.local_id
                  FROM programme.programme p
                  LEFT JOIN programme.programme n ON n.id = p.source_id
                  LEFT JOIN LATERAL (
                       SELECT x.answer, CASE WHEN x.programme_id = p.id THEN x.programme_version ELSE p.version END AS answered, x.local_id
                         FROM programme.adoption x
                        WHERE x.organisation_id = :council AND x.programme_id IN (p.id, p.source_id)
                        ORDER BY x.answered_at DESC
                        LIMIT 1) a ON true
                 WHERE p.organisation_id IN (SELECT programme.above(:council))
                   AND p.year IN (:years) AND p.state = 'PUBLISHED'
                   AND NOT EXISTS (SELECT 1 FROM programme.programme v
                                    WHERE v.source_id = p.id AND v.state = 'PUBLISHED'
                                      AND v.organisation_id IN (SELECT programme.above(:council)))
                 ORDER BY a.answer IS NOT NULL, coalesce(p.answer_by, n.answer_by) NULLS LAST, p.code
                """)
                .param("council", council)
                .param("years", years)
                .query(Inbox::row)
                .list();
    }

    /** How many programmes of levels above wait for the council's answer, in each of these years that has any. */
    SortedMap<Integer, Integer> waiting(UUID council, List<Integer> years) {
        return rows(council, years).stream()
                .filter(row -> row.kind().isEmpty())
                .collect(Collectors.toMap(Row::year, _ -> 1, Integer::sum, TreeMap::new));
    }

    List<UUID> decisions(ProgrammeId programme) {
        return db.sql("SELECT decision_id FROM programme.programme_decision WHERE programme_id = :id")
                .param("id", programme.value())
                .query((row, _) -> row.getObject("decision_id", UUID.class))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getInt("year"),
                row.getString("code"),
                row.getString("title"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("national")),
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                Optional.ofNullable(row.getString("answer")),
                row.getInt("answered"),
                Optional.ofNullable(row.getObject("local_id", UUID.class)));
    }
}
