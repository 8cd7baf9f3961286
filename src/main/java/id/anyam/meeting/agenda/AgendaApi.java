package id.anyam.meeting.agenda;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.agenda.AgendaWorkflow.Direction;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
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

/** The agenda of a meeting, for programs, always in its order. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda")
class AgendaApi {

    private final AgendaWorkflow workflow;

    AgendaApi(AgendaWorkflow workflow) {
        this.workflow = workflow;
    }

    @May("meeting.read")
    @GetMapping
    Slice<AgendaItem> all(@PathVariable UUID id) {
        return Slice.whole(workflow.show(new MeetingId(id)));
    }

    @May("meeting.edit")
    @PostMapping
    ResponseEntity<AgendaItem> add(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var item = item(typing, typing.id("id").orElseGet(UUID::randomUUID));
        workflow.add(new MeetingId(id), item);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id + "/agenda"))
                .body(workflow.show(new MeetingId(id), item.id()));
    }

    @May("meeting.edit")
    @PutMapping("/{item}")
    AgendaItem change(@PathVariable UUID id, @PathVariable UUID item, @RequestBody JsonNode body) {
        workflow.change(new MeetingId(id), item(Typing.of(body), item));
        return workflow.show(new MeetingId(id), item);
    }

    @May("meeting.edit")
    @PostMapping("/{item}/order")
    Slice<AgendaItem> move(@PathVariable UUID id, @PathVariable UUID item, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var direction = typing.choice("direction", Direction.class);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.move(new MeetingId(id), item, direction);
        return all(id);
    }

    @May("meeting.edit")
    @DeleteMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID item) {
        workflow.remove(new MeetingId(id), item);
    }

    private static AgendaItem item(Typing typing, UUID id) {
        return new AgendaForm(typing).read(id).orElseThrow(() -> new Unfit(typing));
    }
}
