package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether one's own organisation comes to a meeting it is invited to. */
@Controller
@RequestMapping("/rapat/{id}/jawaban")
class AnswerController {

    private static final String FORM = "meeting/invitation/jawaban";

    private final GuestWorkflow workflow;
    private final Meetings meetings;
    private final Visitors visitors;
    private final MessageSource messages;

    AnswerController(GuestWorkflow workflow, Meetings meetings, Visitors visitors, MessageSource messages) {
        this.workflow = workflow;
        this.meetings = meetings;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("invitation.answer")
    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        var own = workflow.own(new MeetingId(id));
        var typing = Typing.blank();
        own.answer()
                .ifPresent(answer -> typing.with("answer", answer.coming())
                        .with("note", answer.note().orElse(null)));
        return Html.page(FORM, page(id, own, typing));
    }

    @May("invitation.answer")
    @PostMapping
    ModelAndView answer(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var own = workflow.own(new MeetingId(id));
        var answer = new AnswerForm(typing, meeting(id).mode()).read();
        if (answer.isEmpty()) {
            return Html.mend(FORM, page(id, own, typing));
        }
        workflow.answer(new MeetingId(id), answer.get());
        Said.key(request, "meeting.answer.said");
        return Html.goTo("/rapat/" + id);
    }

    private AnswerPage page(UUID id, Invitations.Invitation own, Typing typing) {
        var meeting = meeting(id);
        var w = new Words(messages, visitors.current().locale());
        return new AnswerPage(
                id,
                meeting.title(),
                meeting.startsAt(),
                meeting.zone(),
                own.note(),
                GuestAnswer.possible(meeting.mode()).stream()
                        .map(coming -> new Choice(coming.name(), w.t("meeting.answer." + coming)))
                        .toList(),
                typing);
    }

    private Meetings.Outline meeting(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
