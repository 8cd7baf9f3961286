package id.anyam.database.backup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a backup says about itself. */
final class Contents {

    static final String HEAD = "backup.json";
    static final String MANIFEST = "manifest.json";
    static final String TABLE = "table/";
    static final String FILE = "file/";

    private Contents() {}

    /** A table and its stored columns, in the order in which its rows are written. */
    record Table(String name, List<String> columns) {}

    /**
     * Stands first.
     *
     * @param version of the schema
     * @param takenAt when, ISO-8601
     */
    record Head(String version, String takenAt, List<Table> tables) {}

    /**
     * Stands last, so a backup that has one is whole.
     *
     * @param rows by table
     * @param sha256 by entry
     * @param sequences last values by sequence
     * @param chains last hash of each council's audit chain, by organisation
     * @param matrix fingerprint of the authorisation matrix
     * @param keys fingerprint of all with which somebody comes in; backups of earlier programs have none
     * @param missing files that have a row but whose bytes were lost or damaged already
     */
    record Manifest(
            Map<String, Long> rows,
            Map<String, String> sha256,
            Map<String, Long> sequences,
            Map<String, String> chains,
            String matrix,
            @Nullable String keys,
            List<String> missing) {}
}
