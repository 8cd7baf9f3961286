package id.anyam.programme.approval;

import id.anyam.web.Typing;
import java.util.UUID;

/** The question before an activity is called off. */
public record CancellationPage(UUID activity, String title, Typing typing) {

    public String path() {
        return "/kegiatan/" + activity;
    }
}
