package id.anyam.programme.approval;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * Where the chair approves an activity or gives it back.
 *
 * @param version what the chair reads; a decision on an older one is not taken
 * @param fields what a reason may point at
 */
public record DecisionPage(UUID activity, String title, long pagu, int version, Typing typing, List<Choice> fields) {

    public String path() {
        return "/kegiatan/" + activity;
    }
}
