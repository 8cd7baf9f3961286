package id.anyam.programme.matrix;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Where a council's plan goes out as a workbook and comes in again.
 *
 * @param id of the upload to come, so that sending it twice keeps it once
 * @param waiting own uploads that nobody said yes to yet
 * @param past what was applied, the latest first
 */
public record MatrixPage(
        String year,
        List<Choice> years,
        String id,
        Typing typing,
        boolean mayImport,
        List<Past> waiting,
        List<Past> past,
        ZoneId zone) {

    /** One import in the list. */
    public record Past(
            String id,
            String year,
            String file,
            String who,
            Instant at,
            String state,
            int added,
            int changed,
            int refused) {

        public String path() {
            return "/program/matriks/" + id;
        }
    }
}
