package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Previews, each kept beside its upload as one piece: what is shown of it is cut out in the database. */
@Repository
class Previews {

    private final JdbcClient db;

    Previews(JdbcClient db) {
        this.db = db;
    }

    Optional<Preview> find(UUID id) {
        return db.sql(
                        "SELECT v.compared_with, v.fingerprint, v.facts FROM programme.import_preview v WHERE v.import_id = :id")
                .param("id", id)
                .query((row, _) -> new Preview(
                        row.getString("compared_with"),
                        row.getString("fingerprint"),
                        Writing.JSON.readValue(row.getString("facts"), Preview.Facts.class)))
                .optional();
    }

    /** Keeps what was found instead of what was found before. */
    Preview keep(Import found, String basis, Proposal proposal) {
        var preview = Preview.of(basis, proposal);
        db.sql("""
                INSERT INTO programme.import_preview (import_id, organisation_id, compared_with, fingerprint, facts, sheet_rows, writes)
                VALUES (:id, :organisation, :basis, :fingerprint, :facts::jsonb, :rows::jsonb, :writes::jsonb)
                ON CONFLICT (import_id) DO UPDATE
                   SET compared_with = excluded.compared_with, fingerprint = excluded.fingerprint, facts = excluded.facts,
                       sheet_rows = excluded.sheet_rows, writes = excluded.writes
                """)
                .param("id", found.id())
                .param("organisation", found.organisation())
                .param("basis", basis)
                .param("fingerprint", preview.fingerprint())
                .param("facts", Writing.JSON.writeValueAsString(preview.facts()))
                .param(
                        "rows",
                        Writing.JSON.writeValueAsString(proposal.table().rows().stream()
                                .map(Preview.Row::of)
                                .toList()))
                .param("writes", proposal.json())
                .update();
        return preview;
    }

    List<Preview.Row> rows(UUID id, Optional<Verdict> verdict, long offset, int most) {
        return db.sql("""
                SELECT r.value
                  FROM programme.import_preview v
                 CROSS JOIN jsonb_array_elements(v.sheet_rows) WITH ORDINALITY AS r(value, place)
                 WHERE v.import_id = :id AND (:verdict = '' OR r.value ->> 'verdict' = :verdict)
                 ORDER BY r.place OFFSET :offset LIMIT :most
                """)
                .param("id", id)
                .param("verdict", verdict.map(Enum::name).orElse(""))
                .param("offset", offset)
                .param("most", most)
                .query((row, _) -> Writing.JSON.readValue(row.getString("value"), Preview.Row.class))
                .list();
    }

    /** What was written needs no keeping twice. */
    void written(UUID id) {
        db.sql("UPDATE programme.import_preview SET writes = NULL WHERE import_id = :id")
                .param("id", id)
                .update();
    }
}
