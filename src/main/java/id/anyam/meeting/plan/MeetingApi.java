package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Meetings for programs: the same acts, the same form, the same rules as on screen. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {

    private static final Map<String, String> ASKED =
            Map.of("search", "cari", "kind", "jenis", "year", "tahun", "from", "asal", "phase", "keadaan");

    private final MeetingWorkflow workflow;
    private final MeetingFormPages forms;
    private final MeetingList list;
    private final Visitors visitors;

    MeetingApi(MeetingWorkflow workflow, MeetingFormPages forms, MeetingList list, Visitors visitors) {
        this.workflow = workflow;
        this.forms = forms;
        this.list = list;
        this.visitors = visitors;
    }

    @May("meeting.read")
    @GetMapping
    Slice<MeetingJson> all(@RequestParam Map<String, String> asked) {
        var screen = new HashMap<String, String>();
        ASKED.forEach((here, there) -> screen.put(there, asked.getOrDefault(here, "")));
        var filter = MeetingFilter.of(screen);
        var cursor = asked.getOrDefault("cursor", "1");
        var paging = Paging.of(cursor, list.count(own(), filter));
        return Slice.of(
                list.rows(own(), filter, paging).stream()
                        .map(row -> MeetingJson.of(workflow.show(new MeetingId(row.id()))))
                        .toList(),
                paging);
    }

    @May("meeting.read")
    @GetMapping("/{id}")
    MeetingJson show(@PathVariable UUID id) {
        return MeetingJson.of(workflow.show(new MeetingId(id)));
    }

    @May("meeting.create")
    @PostMapping
    ResponseEntity<MeetingJson> create(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        workflow.draft(new MeetingId(id), own(), arrangement(typing, id));
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id)).body(show(id));
    }

    @May("meeting.edit")
    @PutMapping("/{id}")
    MeetingJson change(@PathVariable UUID id, @RequestBody JsonNode body) {
        workflow.own(new MeetingId(id));
        workflow.rearrange(new MeetingId(id), arrangement(Typing.of(body), id));
        return show(id);
    }

    @May("meeting.announce")
    @PostMapping("/{id}/announcement")
    MeetingJson announce(@PathVariable UUID id) {
        workflow.announce(new MeetingId(id));
        return show(id);
    }

    @May("meeting.close")
    @PostMapping("/{id}/closing")
    MeetingJson close(@PathVariable UUID id) {
        workflow.close(new MeetingId(id));
        return show(id);
    }

    private Arrangement arrangement(Typing typing, UUID id) {
        return forms.form(typing, id).read().orElseThrow(() -> new Unfit(typing));
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
