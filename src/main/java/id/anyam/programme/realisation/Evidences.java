package id.anyam.programme.realisation;

import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.programme.realisation.RealisationPage.Evidence;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that show what was done in a quarter. */
@Repository
class Evidences {

    private final JdbcClient db;
    private final Files files;

    Evidences(JdbcClient db, Files files) {
        this.db = db;
        this.files = files;
    }

    void add(Ledger ledger, UUID realisation, FileId file) {
        db.sql("""
                INSERT INTO programme.evidence (organisation_id, activity_id, realisation_id, file_id)
                VALUES (:organisation, :activity, :realisation, :file)
                """)
                .param("organisation", ledger.organisation())
                .param("activity", ledger.activity().value())
                .param("realisation", realisation)
                .param("file", file.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(UUID realisation) {
        return db
                .sql("SELECT file_id FROM programme.evidence WHERE realisation_id = :id ORDER BY id")
                .param("id", realisation)
                .query((row, _) -> row.getObject("file_id", UUID.class))
                .list()
                .stream()
                .map(file -> {
                    var stored = files.open(new FileId(file));
                    return new Evidence(file, stored.name(), Math.max(1, stored.size() / 1024) + " KB");
                })
                .toList();
    }
}
