package id.anyam.programme.realisation;

import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.programme.realisation.RealisationPage.Evidence;
import id.anyam.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that show what was done in a quarter. */
@Repository
class Evidences {

    private final JdbcClient db;
    private final Realisations realisations;
    private final Files files;

    Evidences(JdbcClient db, Realisations realisations, Files files) {
        this.db = db;
        this.realisations = realisations;
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

    /** Those whoever acts may open; who may read a quarter may not always read its papers. */
    List<Evidence> of(UUID realisation) {
        return realisations.evidence(realisation).stream()
                .flatMap(file -> shown(file).stream())
                .toList();
    }

    private Optional<Evidence> shown(UUID file) {
        try {
            var stored = files.open(new FileId(file));
            return Optional.of(new Evidence(file, stored.name(), Math.max(1, stored.size() / 1024) + " KB"));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }
}
