package id.anyam.programme.approval;

import id.anyam.programme.ActivityState;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits on the start page: for the chair what was handed in, for the secretary what came back. */
@Component
class WaitingForDecision implements Waiting {

    private final Approvals approvals;

    WaitingForDecision(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<Item> forVisitor(Visitor visitor) {
        var items = new ArrayList<Item>();
        visitor.organisation().map(Visitor.Place::id).ifPresent(own -> {
            if (visitor.may("activity.approve")) {
                add(
                        items,
                        approvals.count(own, ActivityState.SUBMITTED),
                        "programme.approval.waiting.decide",
                        "/persetujuan");
            }
            if (visitor.may("activity.submit")) {
                add(
                        items,
                        approvals.count(own, ActivityState.RETURNED),
                        "programme.approval.waiting.mend",
                        "/kegiatan?tahun=0&keadaan=RETURNED");
            }
        });
        return items;
    }

    private static void add(List<Item> items, int count, String sentence, String path) {
        if (count > 0) {
            items.add(new Item(count, sentence, path));
        }
    }
}
