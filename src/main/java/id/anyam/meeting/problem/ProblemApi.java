package id.anyam.meeting.problem;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Problems and proposals for programs: the same form, the same steps, the same rules as on screen. */
@RestController
@RequestMapping("/api/v1/problems")
class ProblemApi {

    private final ProblemWorkflow workflow;
    private final ProblemPages pages;
    private final ProblemRegister register;
    private final Visitors visitors;
    private final MessageSource messages;

    ProblemApi(
            ProblemWorkflow workflow,
            ProblemPages pages,
            ProblemRegister register,
            Visitors visitors,
            MessageSource messages) {
        this.workflow = workflow;
        this.pages = pages;
        this.register = register;
        this.visitors = visitors;
        this.messages = messages;
    }

    /**
     * A problem or proposal in the list.
     *
     * @param organisation whose it is, with its short name
     * @param on the day on which it was handed in, of a draft the day on which it was begun
     * @param programmes how many answer it
     * @param open it waits for a programme
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ProblemLine(
            UUID id,
            Kind kind,
            String category,
            String title,
            UUID organisation,
            String organisationName,
            Stage state,
            Optional<Verdict> answer,
            LocalDate on,
            Optional<UUID> meetingId,
            int programmes,
            boolean open) {

        static ProblemLine of(ProblemListPage.Row row) {
            return new ProblemLine(
                    row.id(),
                    row.kind(),
                    row.category(),
                    row.title(),
                    row.councilId(),
                    row.council(),
                    row.stage(),
                    row.verdict(),
                    row.on(),
                    row.meetingId(),
                    row.programmes(),
                    row.open());
        }
    }

    /** A problem or proposal; the names are those of the form, the last five tell the official answer. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ProblemJson(
            UUID id,
            UUID organisation,
            Kind kind,
            String category,
            String title,
            String text,
            Optional<BigDecimal> figure,
            Optional<String> unit,
            Optional<String> source,
            Optional<String> bidang,
            Optional<UUID> meetingId,
            Stage state,
            Optional<Verdict> answer,
            Optional<String> answerText,
            Optional<UUID> answeredBy,
            Optional<String> answerer,
            Optional<Instant> answeredAt) {

        static ProblemJson of(Problem problem) {
            var content = problem.content();
            var answer = problem.state() instanceof Problem.State.Answered(var _, var given)
                    ? Optional.of(given)
                    : Optional.<Problem.Answer>empty();
            return new ProblemJson(
                    problem.id().value(),
                    problem.organisation(),
                    content.kind(),
                    content.category(),
                    content.title(),
                    content.text(),
                    content.figure().map(Problem.Figure::amount),
                    content.figure().map(Problem.Figure::unit),
                    content.figure().map(Problem.Figure::source),
                    content.bidang(),
                    content.meeting().map(MeetingId::value),
                    problem.stage(),
                    answer.map(Problem.Answer::verdict),
                    answer.map(Problem.Answer::text),
                    answer.map(Problem.Answer::by),
                    answer.map(Problem.Answer::person),
                    answer.map(Problem.Answer::at));
        }
    }

    /** The latest first; what a filter does not know is as if it were not asked, as on screen. */
    @May("problem.read")
    @GetMapping
    Slice<ProblemLine> all(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "1") int cursor) {
        var asked = Map.of(
                "cari", search, "kategori", category, "keadaan", standing, "wilayah", organisation, "rapat", meeting);
        var words = new Words(messages, visitors.current().locale());
        var fitting = register.fitting(council(), ProblemFilter.of(asked), words);
        var paging = Paging.of(cursor, fitting.size());
        return Slice.of(
                fitting.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(ProblemLine::of)
                        .toList(),
                paging);
    }

    @May("problem.read")
    @GetMapping("/{id}")
    ProblemJson show(@PathVariable UUID id) {
        return ProblemJson.of(workflow.show(new ProblemId(id)));
    }

    @May("problem.create")
    @PostMapping
    ResponseEntity<ProblemJson> tell(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        workflow.tell(new ProblemId(id), council(), content(typing));
        return ResponseEntity.created(URI.create("/api/v1/problems/" + id)).body(show(id));
    }

    @May("problem.edit")
    @PutMapping("/{id}")
    ProblemJson reword(@PathVariable UUID id, @RequestBody JsonNode body) {
        var own = workflow.own(new ProblemId(id)).id();
        workflow.reword(own, content(Typing.of(body)));
        return show(id);
    }

    @May("problem.delete")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        workflow.remove(new ProblemId(id));
    }

    @May("problem.submit")
    @PostMapping("/{id}/submission")
    ProblemJson submit(@PathVariable UUID id) {
        workflow.submit(new ProblemId(id));
        return show(id);
    }

    @May("problem.withdraw")
    @PostMapping("/{id}/withdrawal")
    ProblemJson withdraw(@PathVariable UUID id) {
        workflow.withdraw(new ProblemId(id));
        return show(id);
    }

    @May("problem.answer")
    @PostMapping("/{id}/answer")
    ProblemJson answer(@PathVariable UUID id, @RequestBody JsonNode body) {
        var problem = workflow.show(new ProblemId(id)).id();
        var typing = Typing.of(body);
        var verdict = ProblemForm.verdict(typing);
        var words = ProblemForm.words(typing);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.answer(
                problem, verdict, words, council(), visitors.current().name().orElse(""));
        return show(id);
    }

    private Problem.Content content(Typing typing) {
        return pages.form(typing).read().orElseThrow(() -> new Unfit(typing));
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
