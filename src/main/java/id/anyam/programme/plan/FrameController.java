package id.anyam.programme.plan;

import id.anyam.meeting.Decisions;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The frames of several years: listed, written, changed. */
@Controller
class FrameController {

    private static final int LONG_AGO = 7;

    private final Frames frames;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Organisations organisations;
    private final Visitors visitors;
    private final Clock clock;

    FrameController(
            Frames frames,
            Meetings meetings,
            Decisions decisions,
            Organisations organisations,
            Visitors visitors,
            Clock clock) {
        this.frames = frames;
        this.meetings = meetings;
        this.decisions = decisions;
        this.organisations = organisations;
        this.visitors = visitors;
        this.clock = clock;
    }

    @ForSignedIn
    @GetMapping("/kerangka")
    ModelAndView list() {
        var visitor = visitors.current();
        return Html.page(
                "programme/plan/kerangka",
                new FramesPage(
                        frames.all().stream().map(frame -> line(frame, visitor)).toList(),
                        visitor.may("frame.create")));
    }

    @May("frame.create")
    @GetMapping("/kerangka/baru")
    ModelAndView blank() {
        return Html.page("programme/plan/kerangka_form", page(UUID.randomUUID(), true, Typing.blank()));
    }

    @May("frame.edit")
    @GetMapping("/kerangka/{id}/perubahan")
    ModelAndView edit(@PathVariable UUID id) {
        return Html.page("programme/plan/kerangka_form", page(id, false, FrameForm.typing(own(id))));
    }

    @May("frame.create")
    @PostMapping("/kerangka")
    ModelAndView create(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        return save(typing.id("id").orElseThrow(NotFound::new), true, typing, request);
    }

    @May("frame.edit")
    @PostMapping("/kerangka/{id}")
    ModelAndView change(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        own(id);
        return save(id, false, Typing.of(parameters), request);
    }

    private ModelAndView save(UUID id, boolean fresh, Typing typing, HttpServletRequest request) {
        var frame = FrameForm.of(typing, id, council());
        if (!typing.fits()) {
            return Html.mend("programme/plan/kerangka_form", page(id, fresh, typing));
        }
        frames.save(frame);
        Said.key(request, "programme.plan.frame.saved");
        return Html.goTo("/kerangka");
    }

    private FramesPage.Line line(Frame frame, Visitor visitor) {
        var meeting = frame.meeting().flatMap(meetings::find);
        return new FramesPage.Line(
                frame.id().toString(),
                frame.name(),
                organisations
                        .find(new OrganisationId(frame.organisation()))
                        .orElseThrow(NotFound::new)
                        .shortName(),
                frame.firstYear() + "–" + frame.lastYear(),
                frame.direction(),
                meeting.map(Meetings.Outline::title),
                meeting.map(one -> "/rapat/" + one.id().value()),
                frames.years(frame.id()).stream()
                        .map(one -> new FramesPage.Year(
                                Integer.toString(one.year()),
                                one.programmes(),
                                "/program?tahun=%d&lingkup=ALL&status=PUBLISHED&kerangka=%s"
                                        .formatted(one.year(), frame.id())))
                        .toList(),
                visitor.may("frame.edit")
                        && visitor.organisation()
                                .filter(place -> place.id().equals(frame.organisation()))
                                .isPresent());
    }

    private FrameFormPage page(UUID id, boolean fresh, Typing typing) {
        return new FrameFormPage(id.toString(), fresh, typing, ownMeetings(typing));
    }

    /** The own meetings of the last years that decided something, and the one chosen already. */
    private List<Choice> ownMeetings(Typing typing) {
        var council = council();
        var chosen = typing.id("meeting").map(MeetingId::new).flatMap(meetings::find).stream()
                .map(one -> new Choice(one.id().value().toString(), one.title()));
        var decided = years().mapToObj(BudgetYear::new)
                .flatMap(year -> decisions.openTo(council, year).stream())
                .filter(one -> one.organisation().equals(council))
                .map(one -> new Choice(one.meeting().value().toString(), one.meetingTitle()));
        return Stream.concat(chosen, decided).distinct().toList();
    }

    private IntStream years() {
        var present =
                LocalDate.ofInstant(clock.instant(), visitors.current().zone()).getYear();
        return IntStream.rangeClosed(present - LONG_AGO, present);
    }

    private Frame own(UUID id) {
        return frames.find(id)
                .filter(frame -> frame.organisation().equals(council()))
                .orElseThrow(NotFound::new);
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
