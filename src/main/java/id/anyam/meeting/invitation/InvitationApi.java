package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.invitation.GuestAnswer.Coming;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
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

/** The guests of a meeting, for programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/invitations")
class InvitationApi {

    private final InvitationWorkflow workflow;
    private final GuestWorkflow guests;
    private final Meetings meetings;

    InvitationApi(InvitationWorkflow workflow, GuestWorkflow guests, Meetings meetings) {
        this.workflow = workflow;
        this.guests = guests;
        this.meetings = meetings;
    }

    /**
     * A guest.
     *
     * @param answer whether and how they come; absent until they answered
     * @param present people recorded as present
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(UUID id, UUID invitedId, String note, Optional<Coming> answer, String answerNote, int present) {

        static Json of(Invitations.Invitation one) {
            return new Json(
                    one.id(),
                    one.invited(),
                    one.note(),
                    one.answer().map(GuestAnswer::coming),
                    one.answer().flatMap(GuestAnswer::note).orElse(""),
                    one.present());
        }
    }

    /**
     * What inviting did.
     *
     * @param added how many were not invited before
     */
    record Added(int added) {}

    @May("meeting.read")
    @GetMapping
    Slice<Json> all(@PathVariable UUID id) {
        return Slice.whole(
                workflow.show(new MeetingId(id)).stream().map(Json::of).toList());
    }

    @May("meeting.invite")
    @PostMapping
    ResponseEntity<Added> invite(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var guests = new InvitationForm(typing).read().orElseThrow(() -> new Unfit(typing));
        var added = workflow.invite(new MeetingId(id), guests);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id + "/invitations"))
                .body(new Added(added));
    }

    /** The answer of one's own organisation to its invitation. */
    @May("invitation.answer")
    @PostMapping("/answer")
    Json answer(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var mode = meetings.find(new MeetingId(id)).orElseThrow(NotFound::new).mode();
        var answer = new AnswerForm(typing, mode).read().orElseThrow(() -> new Unfit(typing));
        guests.answer(new MeetingId(id), answer);
        return Json.of(guests.own(new MeetingId(id)));
    }

    @May("meeting.invite")
    @DeleteMapping("/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID invitation) {
        workflow.takeBack(new MeetingId(id), invitation);
    }
}
