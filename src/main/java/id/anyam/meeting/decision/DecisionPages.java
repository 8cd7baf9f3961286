package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionAnswers;
import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of a decision: itself with its thread, and the form for it. */
@Component
class DecisionPages {

    private final Meetings meetings;
    private final TakenDecisions decisions;
    private final List<DecisionAnswers> answers;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    DecisionPages(
            Meetings meetings,
            TakenDecisions decisions,
            List<DecisionAnswers> answers,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.answers = answers;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public DecisionPage page(MeetingId meetingId, DecisionId id, Typing typing) {
        var meeting = meetings.find(meetingId).orElseThrow(NotFound::new);
        var decision = decisions.require(meetingId, id);
        var content = decision.content();
        var inForce = decision.state() instanceof Decision.State.InForce;
        var visitor = visitors.current();
        var isHolder = visitor.organisation()
                .filter(place -> place.id().equals(meeting.organisation()))
                .isPresent();
        return new DecisionPage(
                meetingId.value(),
                meeting.title(),
                organisations
                        .find(new OrganisationId(meeting.organisation()))
                        .map(Organisation::name)
                        .orElse(""),
                meeting.on(),
                id.value(),
                decision.number(),
                content.kind().name(),
                content.text(),
                new TreeSet<>(content.levels()),
                content.bidang().orElse(""),
                content.dueOn(),
                withdrawn(decision, meeting),
                answers.stream()
                        .flatMap(told -> told.answersTo(List.of(id)).getOrDefault(id, List.of()).stream())
                        .toList(),
                inForce && content.kind() == Decision.Kind.PROGRAMME && meeting.stage() == Stage.HELD,
                isHolder && meeting.stage() == Stage.ANNOUNCED && visitor.may("meeting.decide"),
                isHolder && inForce && meeting.stage() == Stage.HELD && visitor.may("decision.withdraw"),
                typing);
    }

    private static Optional<DecisionPage.Withdrawn> withdrawn(Decision decision, Meetings.Outline meeting) {
        return decision.state() instanceof Decision.State.Withdrawn state
                ? Optional.of(new DecisionPage.Withdrawn(
                        state.at().atZone(meeting.zone()).toLocalDate(), state.why()))
                : Optional.empty();
    }

    /** The form of one's own meeting; {@code number} is 0 for a new decision. */
    DecisionFormPage form(Meetings.Outline meeting, UUID decision, int number, Typing typing) {
        var w = new Words(messages, visitors.current().locale());
        return new DecisionFormPage(
                meeting.id().value(),
                meeting.title(),
                decision,
                number,
                typing,
                choices(w, "meeting.decision.kind.", Decision.Kind.values()),
                choices(w, "meeting.level.", Level.values()),
                organisations.bidangs(new OrganisationId(meeting.organisation())).stream()
                        .map(bidang -> new Choice(bidang.name(), bidang.name()))
                        .toList());
    }

    private static List<Choice> choices(Words w, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), w.t(prefix + value.name())))
                .toList();
    }
}
