package id.anyam.meeting.agenda;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.meeting.agenda.AgendaWorkflow.Direction;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Meanwhile;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agenda on screen: add, change, move up or down, remove. */
@Controller
@RequestMapping("/rapat/{id}/acara")
class AgendaController {

    private static final String SCREEN = "meeting/agenda/acara";
    private static final String FORM = "meeting/agenda/butir";

    private final AgendaWorkflow workflow;
    private final Meetings meetings;
    private final Visitors visitors;

    AgendaController(AgendaWorkflow workflow, Meetings meetings, Visitors visitors) {
        this.workflow = workflow;
        this.meetings = meetings;
        this.visitors = visitors;
    }

    @May("meeting.read")
    @GetMapping
    ModelAndView agenda(@PathVariable UUID id) {
        return Html.page(SCREEN, page(id, UUID.randomUUID(), Typing.blank()));
    }

    @May("meeting.edit")
    @PostMapping
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var newId = typing.id("id").orElseGet(UUID::randomUUID);
        var item = new AgendaForm(typing).read(newId);
        return typing.saves(() -> workflow.add(new MeetingId(id), item.orElseThrow()))
                ? Html.saved(request, "meeting.agenda.said.added", path(id))
                : Html.mend(SCREEN, page(id, newId, typing));
    }

    @May("meeting.edit")
    @GetMapping("/{item}/ubahan")
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID item) {
        return Html.page(FORM, itemPage(id, item, Meanwhile.opened(stored(id, item))));
    }

    @May("meeting.edit")
    @PostMapping("/{item}/ubahan")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var typing = Typing.of(typed);
        Meanwhile.check(typing, stored(id, item));
        var changed = new AgendaForm(typing).read(item);
        return typing.saves(() -> workflow.change(new MeetingId(id), changed.orElseThrow()))
                ? Html.saved(request, "meeting.agenda.said.changed", path(id))
                : Html.mend(FORM, itemPage(id, item, typing));
    }

    @May("meeting.edit")
    @PostMapping("/{item}/urutan")
    ModelAndView move(@PathVariable UUID id, @PathVariable UUID item, @RequestParam Direction direction) {
        workflow.move(new MeetingId(id), item, direction);
        return Html.goTo(path(id));
    }

    @May("meeting.edit")
    @PostMapping("/{item}/penghapusan")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        workflow.remove(new MeetingId(id), item);
        return Html.saved(request, "meeting.agenda.said.removed", path(id));
    }

    private static String path(UUID id) {
        return "/rapat/" + id + "/acara";
    }

    private Typing stored(UUID id, UUID item) {
        return AgendaForm.typed(workflow.show(new MeetingId(id), item));
    }

    private AgendaItemPage itemPage(UUID id, UUID item, Typing typing) {
        return new AgendaItemPage(id, meetings.requireOwn(new MeetingId(id)).title(), item, typing);
    }

    private AgendaPage page(UUID id, UUID newId, Typing typing) {
        var meeting = meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
        var items = workflow.show(new MeetingId(id));
        var rows = IntStream.range(0, items.size())
                .mapToObj(place -> row(items.get(place), place, items.size()))
                .toList();
        var isOwn = visitors.current()
                .organisation()
                .filter(place -> place.id().equals(meeting.organisation()))
                .isPresent();
        return new AgendaPage(
                id,
                meeting.title(),
                rows,
                rows.stream().mapToInt(AgendaPage.Row::minutes).sum(),
                isOwn && meeting.stage() != Stage.HELD && visitors.current().may("meeting.edit"),
                newId,
                typing);
    }

    private static AgendaPage.Row row(AgendaItem item, int place, int of) {
        return new AgendaPage.Row(
                item.id(),
                place + 1,
                item.title(),
                item.owner().orElse(""),
                item.minutes().orElse(0),
                place == 0,
                place == of - 1);
    }
}
