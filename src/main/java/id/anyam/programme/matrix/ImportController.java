package id.anyam.programme.matrix;

import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Html;
import id.anyam.web.Keeps;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Problem;
import id.anyam.web.Said;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One import on screen: look, apply, take back, throw away, fetch one's workbook with notes. */
@Controller
@RequestMapping("/program/matriks/{id}")
class ImportController {

    private static final String PAGE = "programme/matrix/impor";

    private final ImportWorkflow workflow;
    private final ImportScreens screens;
    private final Visitors visitors;
    private final MessageSource messages;

    ImportController(ImportWorkflow workflow, ImportScreens screens, Visitors visitors, MessageSource messages) {
        this.workflow = workflow;
        this.screens = screens;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("import.read")
    @Keeps
    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String baris,
            @RequestParam(defaultValue = "1") String halaman) {
        return Html.page(PAGE, page(id, baris, halaman, List.of()));
    }

    @May("import.read")
    @Keeps
    @GetMapping("/catatan.xlsx")
    ResponseEntity<byte[]> notes(@PathVariable UUID id) {
        var found = workflow.require(id);
        var annotated = ImportScreens.annotated(
                workflow, id, new Words(messages, visitors.current().locale()));
        return MatrixController.file(found.file().replaceFirst("(?i)(\\.xlsx)?$", "-catatan.xlsx"), annotated);
    }

    @May("import.apply")
    @PostMapping("/penerapan")
    ModelAndView apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String seen, HttpServletRequest request) {
        try {
            workflow.apply(id, seen);
            Said.key(request, "programme.matrix.applied");
            return Html.goTo("/program/matriks/" + id);
        } catch (RuleViolated broken) {
            return Html.mend(PAGE, page(id, "", "", problems(broken)));
        }
    }

    @May("import.undo")
    @GetMapping("/pembatalan")
    ModelAndView undoing(@PathVariable UUID id) {
        return Html.page("programme/matrix/pembatalan", page(id, "", "", List.of()));
    }

    @May("import.undo")
    @PostMapping("/pembatalan")
    ModelAndView undo(@PathVariable UUID id, HttpServletRequest request) {
        try {
            workflow.undo(id);
            Said.key(request, "programme.matrix.undone");
            return Html.goTo("/program/matriks/" + id);
        } catch (RuleViolated broken) {
            return Html.mend(PAGE, page(id, "", "", problems(broken)));
        }
    }

    @May("import.delete")
    @PostMapping("/penghapusan")
    ModelAndView discard(@PathVariable UUID id, HttpServletRequest request) {
        var year = workflow.require(id).year();
        workflow.discard(id);
        Said.key(request, "programme.matrix.discarded");
        return Html.goTo("/program/matriks?tahun=" + year);
    }

    private ImportPage page(UUID id, String shown, String asked, List<Problem> broken) {
        var verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(shown))
                .findFirst();
        var preview = workflow.preview(id);
        var facts = preview.facts();
        var paging = Paging.of(asked, verdict.map(facts::count).orElse(facts.rows()));
        return screens.page(
                workflow.require(id),
                preview,
                verdict,
                paging,
                workflow.rows(id, verdict, paging.offset(), paging.size()),
                broken);
    }

    private static List<Problem> problems(RuleViolated broken) {
        return List.of(Problem.at("", broken.key(), broken.arguments().toArray()));
    }
}
