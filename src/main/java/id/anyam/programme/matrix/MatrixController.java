package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.MatrixPage.Past;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The door of the matrix: download it, an empty one, upload one, and see what was uploaded before. */
@Controller
class MatrixController {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "programme/matrix/matriks";

    private final ImportWorkflow workflow;
    private final YearPlans plans;
    private final Sheets sheets;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    MatrixController(
            ImportWorkflow workflow,
            YearPlans plans,
            Sheets sheets,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.workflow = workflow;
        this.plans = plans;
        this.sheets = sheets;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("import.read")
    @GetMapping("/program/matriks")
    ModelAndView matrix(@RequestParam(defaultValue = "") String tahun) {
        return Html.page(PAGE, page(Typing.blank().with("id", UUID.randomUUID()).with("tahun", year(tahun))));
    }

    @May("import.read")
    @GetMapping("/program/matriks/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam(defaultValue = "") String tahun) {
        var year = year(tahun);
        var plan = plans.of(workflow.council(), year);
        return file("matriks-" + year + ".xlsx", sheets.write(workflow.council(), plan, words()));
    }

    @May("import.read")
    @GetMapping("/program/matriks/contoh.xlsx")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "") String tahun) {
        var year = year(tahun);
        var empty = new YearPlan(year, List.of());
        return file("matriks-kosong-" + year + ".xlsx", sheets.write(workflow.council(), empty, words()));
    }

    @May("import.create")
    @PostMapping("/program/matriks")
    ModelAndView upload(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(name = "berkas", required = false) Optional<MultipartFile> upload)
            throws IOException {
        var typing = Typing.blank().with("id", id).with("tahun", tahun);
        var fresh = typing.id("id").orElseGet(UUID::randomUUID);
        var year = typing.whole("tahun", 2000, 2100);
        if (upload.map(MultipartFile::getOriginalFilename)
                .filter(name -> !name.isBlank())
                .isEmpty()) {
            typing.wrong("berkas", "programme.matrix.no-file");
        }
        if (typing.fits()) {
            var file = upload.orElseThrow();
            try {
                workflow.upload(
                        fresh,
                        new BudgetYear(year),
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getBytes());
                return Html.goTo("/program/matriks/" + fresh);
            } catch (RuleViolated broken) {
                typing.wrong("berkas", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend(PAGE, page(typing.with("id", UUID.randomUUID())));
    }

    private MatrixPage page(Typing typing) {
        var visitor = visitors.current();
        var present = LocalDate.ofInstant(clock.instant(), visitor.zone()).getYear();
        return new MatrixPage(
                typing.value("tahun"),
                IntStream.rangeClosed(present - 4, present + 2)
                        .map(year -> 2 * present - 2 - year)
                        .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                        .toList(),
                typing.value("id"),
                typing,
                visitor.may("import.create"),
                workflow.waiting().stream().map(MatrixController::past).toList(),
                workflow.applied().stream().map(MatrixController::past).toList(),
                visitor.zone());
    }

    private static Past past(Import one) {
        return new Past(
                one.id().toString(),
                one.year().toString(),
                one.file(),
                one.who(),
                one.appliedAt().orElse(one.uploadedAt()),
                one.state().name(),
                one.counts().added(),
                one.counts().changed(),
                one.counts().refused());
    }

    private BudgetYear year(String typed) {
        return typed.matches("20\\d\\d|2100")
                ? new BudgetYear(Integer.parseInt(typed))
                : new BudgetYear(
                        LocalDate.ofInstant(clock.instant(), visitors.current().zone())
                                .getYear());
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
