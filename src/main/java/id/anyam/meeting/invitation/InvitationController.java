package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.invitation.InvitationPages.Asked;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guests of a meeting. */
@Controller
@RequestMapping("/rapat/{id}/undangan")
class InvitationController {

    private static final String SCREEN = "meeting/invitation/undangan";

    private final InvitationWorkflow workflow;
    private final InvitationPages pages;
    private final Visitors visitors;
    private final MessageSource messages;

    InvitationController(
            InvitationWorkflow workflow, InvitationPages pages, Visitors visitors, MessageSource messages) {
        this.workflow = workflow;
        this.pages = pages;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("meeting.read")
    @GetMapping
    ModelAndView guests(@PathVariable UUID id, @RequestParam Map<String, String> asked) {
        return Html.page(
                SCREEN,
                pages.page(
                        new MeetingId(id),
                        new Asked(
                                asked.getOrDefault("cari", "").strip(),
                                Paging.number(asked.getOrDefault("halaman", "")),
                                asked.getOrDefault("organisasi", "").strip()),
                        Typing.blank()));
    }

    @May("meeting.read")
    @GetMapping("/unduhan.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var w = new Words(messages, visitors.current().locale());
        var header = Stream.of("guest", "kind", "note", "answer", "answer-note", "people")
                .map(column -> w.t("meeting.invitation.column." + column))
                .toList();
        var rows = pages.rows(workflow.require(new MeetingId(id))).stream()
                .map(row -> List.<Object>of(
                        row.name(), w.t(row.kind()), row.note(), w.t(row.answer()), row.answerNote(), row.present()))
                .toList();
        return Excel.download(w.t("meeting.invitation.file"), header, rows);
    }

    @May("meeting.invite")
    @PostMapping
    ModelAndView invite(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var guests = new InvitationForm(typing).read();
        if (guests.isEmpty()) {
            return Html.mend(
                    SCREEN, pages.page(new MeetingId(id), new Asked("", 1, typing.value("organisasi")), typing));
        }
        var added = workflow.invite(new MeetingId(id), guests.get());
        Said.key(request, added == 0 ? "meeting.invitation.said.all-were" : "meeting.invitation.said.invited");
        return Html.goTo("/rapat/" + id + "/undangan");
    }

    @May("meeting.invite")
    @PostMapping("/{invitation}/pembatalan")
    ModelAndView takeBack(@PathVariable UUID id, @PathVariable UUID invitation, HttpServletRequest request) {
        workflow.takeBack(new MeetingId(id), invitation);
        Said.key(request, "meeting.invitation.said.taken-back");
        return Html.goTo("/rapat/" + id + "/undangan");
    }
}
