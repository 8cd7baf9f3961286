package id.anyam.performance.national;

import id.anyam.performance.national.RowsPage.Cell;
import id.anyam.performance.national.RowsPage.Column;
import id.anyam.performance.national.RowsPage.Row;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens each number of the overview to its rows, on screen and as Excel. */
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
    ModelAndView answers(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam Optional<UUID> program,
            @RequestParam Optional<String> jawaban,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(lists.answers(lookout.view(tahun, daerah), program, jawaban), halaman);
    }

    @May("programme.read")
    @GetMapping("/kinerja/jawaban/unduhan.xlsx")
    ResponseEntity<byte[]> answersSheet(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam Optional<UUID> program,
            @RequestParam Optional<String> jawaban) {
        return sheet("jawaban", lists.answers(lookout.view(tahun, daerah), program, jawaban));
    }

    @May("programme.read")
    @GetMapping("/kinerja/uang")
    ModelAndView money(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam Optional<String> sumber,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(lists.money(lookout.view(tahun, daerah), sumber), halaman);
    }

    @May("programme.read")
    @GetMapping("/kinerja/uang/unduhan.xlsx")
    ResponseEntity<byte[]> moneySheet(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam Optional<String> sumber) {
        return sheet("uang", lists.money(lookout.view(tahun, daerah), sumber));
    }

    @May("programme.read")
    @GetMapping("/kinerja/capaian")
    ModelAndView results(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam UUID program,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(lists.results(lookout.view(tahun, daerah), program), halaman);
    }

    @May("programme.read")
    @GetMapping("/kinerja/capaian/unduhan.xlsx")
    ResponseEntity<byte[]> resultsSheet(
            @RequestParam Optional<Integer> tahun, @RequestParam Optional<String> daerah, @RequestParam UUID program) {
        return sheet("capaian", lists.results(lookout.view(tahun, daerah), program));
    }

    @May("programme.read")
    @GetMapping("/kinerja/keputusan")
    ModelAndView decisions(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(lists.decisions(lookout.view(tahun, daerah)), halaman);
    }

    @May("programme.read")
    @GetMapping("/kinerja/keputusan/unduhan.xlsx")
    ResponseEntity<byte[]> decisionsSheet(
            @RequestParam Optional<Integer> tahun, @RequestParam Optional<String> daerah) {
        return sheet("keputusan", lists.decisions(lookout.view(tahun, daerah)));
    }

    @May("activity.read")
    @GetMapping("/kinerja/kegiatan")
    ModelAndView activities(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<String> daerah,
            @RequestParam(defaultValue = "1") int halaman) {
        return page(lists.activities(lookout.view(tahun, daerah)), halaman);
    }

    @May("activity.read")
    @GetMapping("/kinerja/kegiatan/unduhan.xlsx")
    ResponseEntity<byte[]> activitiesSheet(
            @RequestParam Optional<Integer> tahun, @RequestParam Optional<String> daerah) {
        return sheet("kegiatan", lists.activities(lookout.view(tahun, daerah)));
    }

    private static ModelAndView page(Lists.Listing listing, int number) {
        var paging = Paging.of(number, listing.rows().size());
        var way = new ArrayList<>(listing.view().way());
        way.add(new Choice(
                "/kinerja" + listing.view().query(), listing.view().scope().name()));
        var shown = listing.rows().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(row -> new Row(row.stream()
                        .map(cell -> new Cell(cell.shown(), cell.path()))
                        .toList()))
                .toList();
        return Html.page(
                "performance/national/baris",
                new RowsPage(
                        listing.title(),
                        listing.teach(),
                        way,
                        listing.columns().stream()
                                .map(column -> new Column(column.label(), column.number()))
                                .toList(),
                        shown,
                        paging,
                        listing.path() + listing.query() + "&",
                        listing.path() + "/unduhan.xlsx" + listing.query()));
    }

    private static ResponseEntity<byte[]> sheet(String name, Lists.Listing listing) {
        List<String> header =
                listing.columns().stream().map(Lists.Heading::label).toList();
        return Excel.download(
                name,
                header,
                listing.rows().stream()
                        .map(row -> row.stream().map(Lists.Value::raw).toList())
                        .toList());
    }
}
