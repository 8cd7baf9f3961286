package id.anyam.programme.realisation;

import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * One quarter of an activity: recorded, or to be recorded.
 *
 * @param hindrance message key of why nothing can be recorded here now; empty when it can
 */
public record RealisationPage(
        UUID activity,
        String title,
        String unit,
        int year,
        int quarter,
        Typing typing,
        List<Row> rows,
        List<Tab> tabs,
        List<Evidence> evidence,
        boolean mayRecord,
        String hindrance,
        boolean isRecorded) {

    public String activityPath() {
        return "/kegiatan/" + activity;
    }

    public String path() {
        return activityPath() + "/realisasi/" + year + "/" + quarter;
    }

    /** One source of one line; {@code name} is the prefix of its fields, money in rupiah. */
    public record Row(String name, String line, String source, String payer, long pagu, long left, long spent) {

        public long percent() {
            return pagu == 0 ? 0 : Math.round(100.0 * (pagu - left + spent) / pagu);
        }
    }

    /** A quarter to go to. */
    public record Tab(int year, int quarter, boolean current, boolean recorded) {}

    /** A file that shows what was done. */
    public record Evidence(UUID file, String name, String size) {}
}
