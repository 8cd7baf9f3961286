package id.anyam.programme.approval;

import id.anyam.web.Problem;
import java.util.List;
import java.util.UUID;

/**
 * The question before an activity is handed in.
 *
 * @param hindrances what must be mended first; empty when it may go
 */
public record SubmissionPage(UUID activity, String title, long pagu, List<Problem> hindrances) {

    public String path() {
        return "/kegiatan/" + activity;
    }
}
