package id.anyam.report.kinerja;

import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.NavItem;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Laporan kinerja of the council one acts for: on screen, as PDF, as XLSX; programs fetch the same files. */
@Controller
class ReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reports reports;
    private final Papers papers;
    private final Album album;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    ReportController(
            Reports reports, Papers papers, Album album, Visitors visitors, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.papers = papers;
        this.album = album;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("programme.read")
    @GetMapping("/laporan")
    ModelAndView show(@RequestParam Optional<Integer> tahun) {
        return Html.page("report/kinerja/laporan", page(report(tahun), album::onScreen));
    }

    @May("programme.read")
    @GetMapping({"/laporan/kinerja.pdf", "/api/v1/reports/performance.pdf"})
    @ResponseBody
    ResponseEntity<byte[]> pdf(
            @RequestParam(name = "tahun") Optional<Integer> tahun, @RequestParam Optional<Integer> year) {
        var report = report(tahun.or(() -> year));
        return file(report, "pdf", "application/pdf", papers.pdf(page(report, album::onPaper), words()));
    }

    @May("programme.read")
    @GetMapping({"/laporan/kinerja.xlsx", "/api/v1/reports/performance.xlsx"})
    @ResponseBody
    ResponseEntity<byte[]> workbook(@RequestParam Optional<Integer> tahun, @RequestParam Optional<Integer> year) {
        var report = report(tahun.or(() -> year));
        return file(report, "xlsx", XLSX, papers.workbook(report, words()));
    }

    private YearReport report(Optional<Integer> year) {
        var today = LocalDate.now(clock.withZone(visitors.current().zone()));
        return reports.write(council(), new BudgetYear(year.orElse(today.getYear())));
    }

    private ReportPage page(YearReport report, Pictures pictures) {
        return new Wording(words(), pictures).page(report);
    }

    private UUID council() {
        return visitors.current().organisation().map(place -> place.id()).orElseThrow(NotFound::new);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    private static ResponseEntity<byte[]> file(YearReport report, String ending, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("laporan-kinerja-" + report.year() + "." + ending)
                                .build()
                                .toString())
                .body(bytes);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {

        @Bean
        NavItem reportItem() {
            return new NavItem(NavItem.Section.YEAR, 60, "report.nav", "/laporan", "programme.read", false);
        }
    }
}
