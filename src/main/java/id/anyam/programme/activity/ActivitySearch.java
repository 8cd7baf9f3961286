package id.anyam.programme.activity;

import id.anyam.web.Findable;
import id.anyam.web.Paging;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets activities be found by a part of their name. */
@Component
class ActivitySearch implements Findable {

    private final ActivityRegister register;
    private final Visitors visitors;

    ActivitySearch(ActivityRegister register, Visitors visitors) {
        this.register = register;
        this.visitors = visitors;
    }

    @Override
    public List<Found> find(String words, int limit) {
        var visitor = visitors.current();
        if (!visitor.may("activity.read")) {
            return List.of();
        }
        var filter = ActivityFilter.of(Map.of("cari", words, "urut", "-tanggal"), 0, true);
        return visitor
                .organisation()
                .map(Visitor.Place::id)
                .map(own -> register.page(own, filter, new Paging(1, limit, limit)))
                .orElse(List.of())
                .stream()
                .map(line -> new Found(line.title(), "programme.activity.one", "/kegiatan/" + line.id()))
                .toList();
    }
}
