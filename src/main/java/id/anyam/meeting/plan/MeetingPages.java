package id.anyam.meeting.plan;

import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.meeting.RegionalProblems;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Choice;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of a meeting for who looks: the holder, who stands above it, a guest. */
@Component
class MeetingPages {

    private final PlannedMeetings meetings;
    private final MeetingOverview overview;
    private final RegionalProblems problems;
    private final Organisations organisations;
    private final Visitors visitors;
    private final Clock clock;

    MeetingPages(
            PlannedMeetings meetings,
            MeetingOverview overview,
            RegionalProblems problems,
            Organisations organisations,
            Visitors visitors,
            Clock clock) {
        this.meetings = meetings;
        this.overview = overview;
        this.problems = problems;
        this.organisations = organisations;
        this.visitors = visitors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingPage page(MeetingId id) {
        var meeting = meetings.require(id);
        var place = visitors.current().organisation().orElseThrow();
        var isHolder = place.id().equals(meeting.organisation());
        var arrangement = meeting.arrangement();
        var own = overview.guest(id, place.id());
        var figures = overview.figures(id);
        var decisions = overview.decisions(id).stream()
                .collect(Collectors.partitioningBy(
                        one -> isHolder || one.levels().stream().anyMatch(concerned(place)::contains)));
        return new MeetingPage(
                id.value(),
                arrangement.kind(),
                arrangement.title(),
                arrangement.theme().map(Theme::words).orElse(""),
                organisations
                        .find(new OrganisationId(meeting.organisation()))
                        .map(Organisation::name)
                        .orElse(""),
                arrangement.follows().flatMap(this::followed),
                arrangement.startsAt(),
                arrangement.endsAt(),
                arrangement.zone(),
                arrangement.place(),
                arrangement.mode(),
                arrangement.onlineLink().orElse(""),
                meeting.state().stage(),
                isHolder || own.isEmpty() && figures.invited() > 0 ? Optional.of(figures) : Optional.empty(),
                own,
                overview.agenda(id, arrangement.startsAt()),
                List.copyOf(decisions.getOrDefault(true, List.of())),
                List.copyOf(decisions.getOrDefault(false, List.of())),
                problems.handedInFor(id),
                may(meeting, isHolder, own.isPresent(), overview.standsAbove(meeting.organisation(), place.id())));
    }

    private Optional<Choice> followed(MeetingId id) {
        return meetings.find(id)
                .map(meeting ->
                        new Choice("/rapat/" + id.value(), meeting.arrangement().title()));
    }

    /** A level is concerned by what is addressed to it and to the levels it leads. */
    private static Set<Level> concerned(Visitor.Place place) {
        return switch (place.level()) {
            case "DEKRANAS" -> EnumSet.allOf(Level.class);
            case "PROVINCE" -> EnumSet.of(Level.PROVINCE, Level.REGENCY);
            case "REGENCY" -> EnumSet.of(Level.REGENCY);
            default -> EnumSet.of(Level.OPD);
        };
    }

    private MeetingPage.May may(Meeting meeting, boolean isHolder, boolean isInvited, boolean isFromAbove) {
        var visitor = visitors.current();
        var stage = meeting.state().stage();
        return new MeetingPage.May(
                isHolder && stage != Stage.HELD && visitor.may("meeting.edit"),
                isHolder && stage == Stage.DRAFT && visitor.may("meeting.announce"),
                isHolder && stage == Stage.ANNOUNCED && visitor.may("meeting.attend"),
                isHolder && stage == Stage.ANNOUNCED && visitor.may("meeting.decide"),
                isHolder && stage == Stage.ANNOUNCED && visitor.may("meeting.close"),
                isInvited && !isHolder && stage == Stage.ANNOUNCED && visitor.may("invitation.answer"),
                isInvited
                        && isFromAbove
                        && stage == Stage.ANNOUNCED
                        && clock.instant().isBefore(meeting.arrangement().endsAt())
                        && visitor.may("problem.create"));
    }
}
