package id.anyam.meeting.presence;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Who came to a meeting, for programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/presences")
class PresenceApi {

    private final PresenceWorkflow workflow;
    private final PresencePages pages;
    private final Meetings meetings;
    private final Clock clock;

    PresenceApi(PresenceWorkflow workflow, PresencePages pages, Meetings meetings, Clock clock) {
        this.workflow = workflow;
        this.pages = pages;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** One person who came; {@code arrivedAt} is local to the meeting's zone. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(
            UUID id,
            UUID invitationId,
            String person,
            Optional<String> office,
            Mode mode,
            Optional<String> place,
            LocalDateTime arrivedAt) {

        static Json of(Presence presence, ZoneId zone) {
            return new Json(
                    presence.id(),
                    presence.invitation(),
                    presence.person(),
                    presence.office(),
                    presence.mode(),
                    presence.place(),
                    presence.arrivedAt().atZone(zone).toLocalDateTime());
        }
    }

    @May("meeting.read")
    @GetMapping
    Slice<Json> all(@PathVariable UUID id) {
        var meeting = require(id);
        return Slice.whole(workflow.of(meeting.id()).stream()
                .map(presence -> Json.of(presence, meeting.zone()))
                .toList());
    }

    @May("meeting.attend")
    @PostMapping
    ResponseEntity<Json> record(@PathVariable UUID id, @RequestBody JsonNode body) {
        var meeting = require(id);
        var typing = Typing.of(body);
        var presence = new PresenceForm(typing, meeting, pages.invitations(meeting.id()))
                .read(typing.id("id").orElseGet(UUID::randomUUID), clock.instant())
                .orElseThrow(() -> new Unfit(typing));
        workflow.record(meeting.id(), presence);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id + "/presences"))
                .body(Json.of(presence, meeting.zone()));
    }

    @May("meeting.attend")
    @DeleteMapping("/{presence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID presence) {
        workflow.remove(new MeetingId(id), presence);
    }

    private Meetings.Outline require(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
