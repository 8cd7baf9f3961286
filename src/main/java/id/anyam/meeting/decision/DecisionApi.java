package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** The decisions of a meeting, for programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/decisions")
class DecisionApi {

    private final DecisionWorkflow workflow;
    private final Meetings meetings;

    DecisionApi(DecisionWorkflow workflow, Meetings meetings) {
        this.workflow = workflow;
        this.meetings = meetings;
    }

    /** A decision; the last two tell that and why it was withdrawn. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(
            UUID id,
            int number,
            Decision.Kind kind,
            String text,
            Set<Level> levels,
            Optional<String> bidang,
            Optional<LocalDate> dueOn,
            Optional<Instant> withdrawnAt,
            Optional<String> reason) {

        static Json of(Decision decision) {
            var content = decision.content();
            var withdrawn = decision.state() instanceof Decision.State.Withdrawn state
                    ? Optional.of(state)
                    : Optional.<Decision.State.Withdrawn>empty();
            return new Json(
                    decision.id().value(),
                    decision.number(),
                    content.kind(),
                    content.text(),
                    content.levels(),
                    content.bidang(),
                    content.dueOn(),
                    withdrawn.map(Decision.State.Withdrawn::at),
                    withdrawn.map(Decision.State.Withdrawn::why));
        }
    }

    @May("meeting.read")
    @GetMapping
    Slice<Json> all(@PathVariable UUID id) {
        var meeting = meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
        return Slice.whole(workflow.of(meeting.id()).stream().map(Json::of).toList());
    }

    @May("meeting.read")
    @GetMapping("/{decision}")
    Json show(@PathVariable UUID id, @PathVariable UUID decision) {
        return Json.of(workflow.show(new MeetingId(id), new DecisionId(decision)));
    }

    @May("meeting.decide")
    @PostMapping
    ResponseEntity<Json> take(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var decision = typing.id("id").orElseGet(UUID::randomUUID);
        workflow.take(new MeetingId(id), new DecisionId(decision), content(id, typing));
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id + "/decisions/" + decision))
                .body(show(id, decision));
    }

    @May("meeting.decide")
    @PutMapping("/{decision}")
    Json reword(@PathVariable UUID id, @PathVariable UUID decision, @RequestBody JsonNode body) {
        workflow.reword(new MeetingId(id), new DecisionId(decision), content(id, Typing.of(body)));
        return show(id, decision);
    }

    @May("meeting.decide")
    @DeleteMapping("/{decision}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID decision) {
        workflow.remove(new MeetingId(id), new DecisionId(decision));
    }

    @May("decision.withdraw")
    @PostMapping("/{decision}/withdrawal")
    Json withdraw(@PathVariable UUID id, @PathVariable UUID decision, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var reason = DecisionForm.reason(typing);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.withdraw(new MeetingId(id), new DecisionId(decision), reason);
        return show(id, decision);
    }

    private Decision.Content content(UUID id, Typing typing) {
        var meeting = meetings.requireOwn(new MeetingId(id));
        return new DecisionForm(typing, meeting.on()).read().orElseThrow(() -> new Unfit(typing));
    }
}
