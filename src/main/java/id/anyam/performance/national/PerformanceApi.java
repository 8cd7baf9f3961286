package id.anyam.performance.national;

import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the programmes of a year stand, for programs: the figures of the overview and the rows behind each. Without
 * {@code region} one's own part of the country is meant; with {@code own} only the council of the region itself.
 */
@RestController
@RequestMapping("/api/v1/performance")
class PerformanceApi {

    private final Standings standings;
    private final Rows rows;
    private final Lookout lookout;

    PerformanceApi(Standings standings, Rows rows, Lookout lookout) {
        this.standings = standings;
        this.rows = rows;
        this.lookout = lookout;
    }

    /** The figures of the overview; money in rupiah. */
    record Figures(
            int year,
            String region,
            int councils,
            int answered,
            long pagu,
            long spent,
            List<Standings.Answers> programmes,
            List<Standings.Place> places,
            List<Standings.Money> money,
            List<Standings.Result> results,
            List<Standings.Decision> decisions,
            List<Standings.Problem> problems) {}

    @May("programme.read")
    @GetMapping
    Figures figures(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> region,
            @RequestParam(defaultValue = "false") boolean own) {
        var view = lookout.view(year, region, own);
        var seen = standings.overview(view.scope(), view.year());
        return new Figures(
                view.year(),
                view.scope().code(),
                seen.councils(),
                seen.answered(),
                seen.sum().pagu(),
                seen.sum().spent(),
                seen.answers(),
                seen.places(),
                seen.money(),
                seen.results(),
                seen.decisions(),
                seen.problems());
    }

    @May("programme.read")
    @GetMapping("/answers")
    Slice<Rows.Answer> answers(Look look, @RequestParam Optional<UUID> programme) {
        var view = view(look);
        return part(rows.answers(view.scope(), view.year(), programme), look);
    }

    @May("programme.read")
    @GetMapping("/money")
    Slice<Rows.Money> money(Look look, @RequestParam Optional<String> source) {
        var view = view(look);
        return part(rows.money(view.scope(), view.year(), source), look);
    }

    @May("programme.read")
    @GetMapping("/results")
    Slice<Rows.Result> results(Look look, @RequestParam UUID programme, @RequestParam Optional<UUID> indicator) {
        var view = view(look);
        return part(rows.results(view.scope(), view.year(), programme, indicator), look);
    }

    @May("activity.read")
    @GetMapping("/activities")
    Slice<Rows.Activity> activities(Look look, @RequestParam Optional<String> source) {
        var view = view(look);
        var found = source.map(one -> rows.activitiesPaidBy(view.scope(), view.year(), one))
                .orElseGet(() -> rows.activities(view.scope(), view.year()));
        return part(found, look);
    }

    private Lookout.View view(Look look) {
        return lookout.view(look.year(), look.region(), look.own().orElse(false));
    }

    private static <T> Slice<T> part(List<T> all, Look look) {
        var paging = Paging.of(look.cursor().orElse(1), all.size());
        return Slice.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging);
    }
}
