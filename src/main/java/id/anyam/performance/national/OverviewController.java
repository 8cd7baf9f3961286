package id.anyam.performance.national;

import id.anyam.performance.national.OverviewPage.AnswerRow;
import id.anyam.performance.national.OverviewPage.Count;
import id.anyam.performance.national.OverviewPage.DecisionRow;
import id.anyam.performance.national.OverviewPage.Figure;
import id.anyam.performance.national.OverviewPage.MoneyRow;
import id.anyam.performance.national.OverviewPage.PlaceTile;
import id.anyam.performance.national.OverviewPage.ResultRow;
import id.anyam.performance.national.Standings.Money;
import id.anyam.performance.national.Standings.Place;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a council sees where the programmes of a year stand, for itself and for all below it. */
@Controller
class OverviewController {

    private final Standings standings;
    private final Lookout lookout;

    OverviewController(Standings standings, Lookout lookout) {
        this.standings = standings;
        this.lookout = lookout;
    }

    @May("programme.read")
    @GetMapping("/kinerja")
    ModelAndView show(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam Optional<String> sendiri) {
        return Html.page("performance/national/kinerja", page(lookout.view(tahun, daerah, sendiri.isPresent())));
    }

    private OverviewPage page(Lookout.View view) {
        var seen = standings.overview(view.scope(), view.year());
        return new OverviewPage(
                view.scope().name(),
                view.scope().partial(),
                view.query(),
                view.year(),
                seen.years().stream()
                        .map(year -> new Choice("/kinerja?tahun=" + year + view.place(), Integer.toString(year)))
                        .toList(),
                view.way(),
                view.scope().national(),
                figures(view, seen),
                seen.places().stream().map(place -> tile(view, place)).toList(),
                seen.answers().stream().map(row -> answerRow(view, row)).toList(),
                !seen.decisions().isEmpty(),
                seen.gaps().stream()
                        .map(decision -> new DecisionRow(
                                decision.number() + ". " + decision.text(),
                                decision.meeting(),
                                "/benang/" + decision.id()))
                        .toList(),
                problems(view, seen.problems().size(), ""),
                problems(view, seen.problemGaps(), "&celah=1"),
                seen.money().stream().map(row -> moneyRow(view, row)).toList(),
                moneyRow(view, seen.sum()),
                seen.results().stream().map(row -> resultRow(view, row)).toList());
    }

    private static List<Figure> figures(Lookout.View view, Standings.Overview seen) {
        var w = view.words();
        var councils = seen.councils();
        var answered = seen.answered();
        var sum = seen.sum();
        var gaps = seen.gaps().size();
        return List.of(
                new Figure(
                        w.number(answered) + " / " + w.number(councils),
                        w.t("performance.figure.answered"),
                        "/kinerja/jawaban" + view.query() + "&jawaban=SUDAH",
                        share(answered, councils),
                        "good"),
                new Figure(
                        w.number(councils - answered),
                        w.t("performance.figure.silent"),
                        "/kinerja/jawaban" + view.query() + "&jawaban=BELUM",
                        share(councils - answered, councils),
                        "bad"),
                new Figure(
                        billions(w, sum.spent()),
                        w.t("performance.figure.spent", billions(w, sum.pagu())),
                        "/kinerja/uang" + view.query(),
                        share(sum.spent(), sum.pagu()),
                        "good"),
                new Figure(
                        w.number(gaps),
                        w.t("performance.figure.gaps"),
                        "/kinerja/keputusan" + view.query() + "&celah=1",
                        share(gaps, seen.decisions().size()),
                        "bad"));
    }

    private static PlaceTile tile(Lookout.View view, Place place) {
        var tile = Tile.of(place.code());
        var share = share(place.answered(), place.councils());
        var itself =
                !view.scope().national() && place.code().equals(view.scope().code()) ? "&sendiri=1" : "";
        var there = "?tahun=" + view.year() + "&daerah=" + place.code() + itself;
        return new PlaceTile(
                tile.letters(),
                tile.column(),
                tile.row(),
                (int) Math.min(4, share / 20),
                place.name(),
                answered(view.words(), place),
                view.words().rupiah(place.spent()),
                view.words().percent(place.spent(), place.pagu()),
                "/kinerja" + there,
                "/kinerja/jawaban" + there + "&jawaban=SUDAH",
                "/kinerja/uang" + there);
    }

    private static String answered(Words w, Place place) {
        if (place.councils() == 1) {
            return w.t(place.answered() == 1 ? "performance.place.answered" : "performance.place.silent");
        }
        return w.t("performance.place.share", place.answered(), place.councils());
    }

    private static AnswerRow answerRow(Lookout.View view, Standings.Answers row) {
        return new AnswerRow(
                row.title(),
                count(view, row, row.adopted(), "ADOPTED"),
                count(view, row, row.adapted(), "ADAPTED"),
                count(view, row, row.declined(), "DECLINED"),
                count(view, row, row.silent(), "BELUM"));
    }

    private static Count count(Lookout.View view, Standings.Answers row, int number, String answer) {
        return new Count(
                view.words().number(number),
                "/kinerja/jawaban" + view.query() + "&program=" + row.id() + "&jawaban=" + answer);
    }

    private static Optional<Count> problems(Lookout.View view, long number, String gaps) {
        return number == 0
                ? Optional.empty()
                : Optional.of(new Count(view.words().number(number), "/kinerja/permasalahan" + view.query() + gaps));
    }

    private static MoneyRow moneyRow(Lookout.View view, Money row) {
        var w = view.words();
        return new MoneyRow(
                row.source().isEmpty() ? w.t("performance.money.total") : w.t("shared.funding." + row.source()),
                w.rupiah(row.pagu()),
                w.rupiah(row.spent()),
                w.rupiah(row.pagu() - row.spent()),
                w.percent(row.spent(), row.pagu()),
                share(row.spent(), row.pagu()),
                "/kinerja/uang" + view.query() + (row.source().isEmpty() ? "" : "&sumber=" + row.source()));
    }

    private static ResultRow resultRow(Lookout.View view, Standings.Result row) {
        var w = view.words();
        return new ResultRow(
                row.title(),
                row.name(),
                w.number(row.target()) + " " + row.unit(),
                w.number(row.actual()) + " " + row.unit(),
                w.percent(row.actual(), row.target()),
                Words.wholePercent(row.actual(), row.target()),
                "/kinerja/capaian" + view.query() + "&program=" + row.programme() + "&indikator=" + row.indicator());
    }

    private static long share(long part, long whole) {
        return whole == 0 ? 0 : part * 100 / whole;
    }

    /** {@code Rp48,2 miliar}: large sums as a headline reads them; the rows behind it show every rupiah. */
    private static String billions(Words w, long amount) {
        return amount < 1_000_000_000
                ? w.rupiah(amount)
                : w.t("performance.money.billions", w.number(java.math.BigDecimal.valueOf(amount / 10_000_000, 2)));
    }
}
