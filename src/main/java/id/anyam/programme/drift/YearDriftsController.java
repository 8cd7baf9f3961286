package id.anyam.programme.drift;

import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programmes of one's own council that councils below change, the most changed first. */
@Controller
class YearDriftsController {

    private final CouncilDrifts drifts;
    private final Visitors visitors;
    private final Clock clock;

    YearDriftsController(CouncilDrifts drifts, Visitors visitors, Clock clock) {
        this.drifts = drifts;
        this.visitors = visitors;
        this.clock = clock;
    }

    @May("adoption.read")
    @GetMapping("/program/geser")
    ModelAndView show(@RequestParam(defaultValue = "") String tahun) {
        var visitor = visitors.current();
        var council = visitor.organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        var present = LocalDate.ofInstant(clock.instant(), visitor.zone()).getYear();
        var year = tahun.matches("20\\d\\d") ? Integer.parseInt(tahun) : present;
        var lines = drifts.ofYear(council, year).entrySet().stream()
                .filter(one -> one.getValue().councils() + one.getValue().declined() > 0)
                .map(one -> line(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(YearDriftsPage.Line::most)
                        .reversed()
                        .thenComparing(YearDriftsPage.Line::code))
                .toList();
        return Html.page(
                "programme/drift/tahun", new YearDriftsPage(Integer.toString(year), years(present, year), lines));
    }

    private static YearDriftsPage.Line line(DriftLookup.Head programme, Shares shares) {
        return new YearDriftsPage.Line(
                programme.id().value().toString(),
                programme.code(),
                programme.title(),
                shares.councils(),
                shares.declined(),
                shares.highest(),
                CouncilDriftsController.shares(shares));
    }

    private static List<Choice> years(int present, int chosen) {
        return IntStream.concat(IntStream.rangeClosed(present - 4, present + 1), IntStream.of(chosen))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }
}
