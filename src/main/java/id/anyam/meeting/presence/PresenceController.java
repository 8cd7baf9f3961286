package id.anyam.meeting.presence;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.shared.NotFound;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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

/** The list of who came, on screen and as Excel, and the form at the door. */
@Controller
@RequestMapping("/rapat/{id}/kehadiran")
class PresenceController {

    private static final String SCREEN = "meeting/presence/kehadiran";

    private final PresenceWorkflow workflow;
    private final PresencePages pages;
    private final Meetings meetings;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    PresenceController(
            PresenceWorkflow workflow,
            PresencePages pages,
            Meetings meetings,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.workflow = workflow;
        this.pages = pages;
        this.meetings = meetings;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("meeting.read")
    @GetMapping
    ModelAndView all(@PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var meeting = require(id);
        return Html.page(
                SCREEN,
                pages.page(
                        meeting,
                        asked.getOrDefault("cari", "").strip(),
                        Paging.number(asked.getOrDefault("halaman", "")),
                        UUID.randomUUID(),
                        PresenceForm.blank(meeting, clock.instant())));
    }

    @May("meeting.attend")
    @PostMapping
    ModelAndView record(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var meeting = require(id);
        var typing = Typing.of(typed);
        var newId = typing.id("id").orElseGet(UUID::randomUUID);
        var presence = new PresenceForm(typing, meeting, pages.invitations(meeting.id())).read(newId, clock.instant());
        if (presence.isEmpty()) {
            return Html.mend(SCREEN, pages.page(meeting, "", 1, newId, typing));
        }
        workflow.record(meeting.id(), presence.get());
        Said.key(request, "meeting.presence.said.recorded");
        return Html.goTo("/rapat/" + id + "/kehadiran");
    }

    @May("meeting.attend")
    @PostMapping("/{presence}/penghapusan")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID presence, HttpServletRequest request) {
        workflow.remove(new MeetingId(id), presence);
        Said.key(request, "meeting.presence.said.removed");
        return Html.goTo("/rapat/" + id + "/kehadiran");
    }

    @May("meeting.read")
    @GetMapping("/unduhan.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var meeting = require(id);
        var w = new Words(messages, visitors.current().locale());
        var header = Stream.of("delegation", "person", "office", "mode", "place", "arrived")
                .map(column -> w.t("meeting.presence." + column))
                .toList();
        var rows = pages.rows(meeting.id()).stream()
                .map(row -> List.of(
                        row.delegation(),
                        row.person(),
                        row.office(),
                        w.t("meeting.mode." + row.mode()),
                        row.place(),
                        w.moment(row.arrivedAt(), meeting.zone())))
                .toList();
        return Excel.download(w.t("meeting.presence.file"), header, rows);
    }

    private Meetings.Outline require(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
