package id.anyam.performance.national;

import id.anyam.performance.national.RowsPage.Cell;
import id.anyam.performance.national.RowsPage.Column;
import id.anyam.performance.national.RowsPage.Row;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens each number of the overview to its rows, on screen and as Excel: searched, sorted, summed. */
@Controller
class RowsController {

    private final Lists lists;
    private final Lookout lookout;

    RowsController(Lists lists, Lookout lookout) {
        this.lists = lists;
        this.lookout = lookout;
    }

    @May("programme.read")
    @GetMapping("/kinerja/jawaban")
    ModelAndView answers(Asked asked) {
        return page(lists.answers(view(asked), asked.program(), asked.jawaban()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/jawaban/unduhan.xlsx")
    ResponseEntity<byte[]> answersSheet(Asked asked) {
        return sheet("jawaban", lists.answers(view(asked), asked.program(), asked.jawaban()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/uang")
    ModelAndView money(Asked asked) {
        return page(lists.money(view(asked), asked.sumber()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/uang/unduhan.xlsx")
    ResponseEntity<byte[]> moneySheet(Asked asked) {
        return sheet("uang", lists.money(view(asked), asked.sumber()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/capaian")
    ModelAndView results(Asked asked, @RequestParam UUID program) {
        return page(lists.results(view(asked), program, asked.indikator()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/capaian/unduhan.xlsx")
    ResponseEntity<byte[]> resultsSheet(Asked asked, @RequestParam UUID program) {
        return sheet("capaian", lists.results(view(asked), program, asked.indikator()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/keputusan")
    ModelAndView decisions(Asked asked) {
        return page(lists.decisions(view(asked), asked.celah().isPresent()), asked);
    }

    @May("programme.read")
    @GetMapping("/kinerja/keputusan/unduhan.xlsx")
    ResponseEntity<byte[]> decisionsSheet(Asked asked) {
        return sheet("keputusan", lists.decisions(view(asked), asked.celah().isPresent()), asked);
    }

    @May("problem.read")
    @GetMapping("/kinerja/permasalahan")
    ModelAndView problems(Asked asked) {
        return page(lists.problems(view(asked), asked.celah().isPresent()), asked);
    }

    @May("problem.read")
    @GetMapping("/kinerja/permasalahan/unduhan.xlsx")
    ResponseEntity<byte[]> problemsSheet(Asked asked) {
        return sheet("permasalahan", lists.problems(view(asked), asked.celah().isPresent()), asked);
    }

    @May("activity.read")
    @GetMapping("/kinerja/kegiatan")
    ModelAndView activities(Asked asked) {
        return page(lists.activities(view(asked), asked.sumber()), asked);
    }

    @May("activity.read")
    @GetMapping("/kinerja/kegiatan/unduhan.xlsx")
    ResponseEntity<byte[]> activitiesSheet(Asked asked) {
        return sheet("kegiatan", lists.activities(view(asked), asked.sumber()), asked);
    }

    private Lookout.View view(Asked asked) {
        return lookout.view(asked.tahun(), asked.daerah(), asked.sendiri().isPresent());
    }

    private static ModelAndView page(Listing whole, Asked asked) {
        var sort = asked.urut().orElse("");
        var listing = whole.with(asked.words()).sorted(sort);
        var paging = Paging.of(asked.halaman().orElse(""), listing.rows().size());
        var way = new ArrayList<>(listing.view().way());
        way.add(new Choice(
                "/kinerja" + listing.view().query(), listing.view().scope().name()));
        var searched = listing.query()
                + (asked.words().isEmpty() ? "" : "&cari=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8));
        var sorted = searched + (sort.isEmpty() ? "" : "&urut=" + URLEncoder.encode(sort, StandardCharsets.UTF_8));
        return Html.page(
                "performance/national/baris",
                new RowsPage(
                        listing.title(),
                        listing.teach(),
                        way,
                        listing.columns().stream()
                                .map(column -> new Column(column.label(), column.kind() != Listing.Kind.TEXT))
                                .toList(),
                        listing.rows().stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .map(RowsController::row)
                                .toList(),
                        listing.nothing().title(),
                        listing.nothing().teach(),
                        totals(listing),
                        paging,
                        asked.words(),
                        sort,
                        listing.path(),
                        hidden(listing.query()),
                        listing.path() + searched + "&",
                        listing.path() + sorted + "&",
                        listing.path() + "/unduhan.xlsx" + sorted));
    }

    private static Row row(List<Listing.Value> values) {
        return new Row(values.stream()
                .map(value -> new Cell(value.shown(), value.path()))
                .toList());
    }

    /** Below each column that is summed its sum over all pages; nothing when none is. */
    private static List<String> totals(Listing listing) {
        var summed = listing.summed();
        return summed.isEmpty()
                ? List.of()
                : IntStream.range(0, listing.columns().size())
                        .mapToObj(column -> summed.contains(column) ? listing.total(column) : "")
                        .toList();
    }

    /** What a search keeps of the address. */
    private static List<Choice> hidden(String query) {
        return Arrays.stream(query.substring(1).split("&"))
                .map(part -> part.split("=", 2))
                .map(part -> new Choice(part[0], part[1]))
                .toList();
    }

    private static ResponseEntity<byte[]> sheet(String name, Listing whole, Asked asked) {
        var listing = whole.with(asked.words()).sorted(asked.urut().orElse(""));
        return Excel.download(
                name,
                listing.columns().stream().map(Listing.Heading::label).toList(),
                listing.rows().stream()
                        .map(row -> row.stream().map(Listing.Value::raw).toList())
                        .toList());
    }
}
