package id.anyam.meeting.presence;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of who came to a meeting. */
@Component
class PresencePages {

    private final Presences presences;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    PresencePages(Presences presences, Organisations organisations, Visitors visitors, MessageSource messages) {
        this.presences = presences;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public PresencesPage page(Meetings.Outline meeting, String words, int number, UUID newId, Typing typing) {
        var rows = rows(meeting.id());
        var fitting = rows.stream()
                .filter(row -> (row.delegation() + " " + row.person() + " " + row.office())
                        .toLowerCase()
                        .contains(words.toLowerCase()))
                .toList();
        var paging = Paging.of(number, fitting.size());
        var mayRecord = meeting.stage() == Stage.ANNOUNCED
                && visitors.current()
                        .organisation()
                        .filter(place -> place.id().equals(meeting.organisation()))
                        .isPresent()
                && visitors.current().may("meeting.attend");
        return new PresencesPage(
                meeting.id().value(),
                meeting.title(),
                meeting.zone(),
                fitting.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging,
                words,
                rows.size(),
                mayRecord,
                mayRecord ? delegations(meeting.id()) : List.of(),
                modes(meeting),
                newId,
                typing);
    }

    @Transactional(readOnly = true)
    public List<PresencesPage.Row> rows(MeetingId meeting) {
        var arrived = presences.of(meeting);
        var names = names(arrived.stream().map(Presences.Arrived::invited));
        return arrived.stream()
                .map(one -> new PresencesPage.Row(
                        one.presence().id(),
                        names.name(one.invited()),
                        one.presence().person(),
                        one.presence().office().orElse(""),
                        one.presence().mode(),
                        one.presence().place().orElse(""),
                        one.presence().arrivedAt()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Set<UUID> invitations(MeetingId meeting) {
        return presences.delegations(meeting).stream()
                .map(Presences.Delegation::invitation)
                .collect(Collectors.toSet());
    }

    private List<Choice> delegations(MeetingId meeting) {
        var delegations = presences.delegations(meeting);
        var names = names(delegations.stream().map(Presences.Delegation::invited));
        return delegations.stream()
                .map(one -> new Choice(one.invitation().toString(), names.name(one.invited())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> modes(Meetings.Outline meeting) {
        var w = new Words(messages, visitors.current().locale());
        return Stream.of(Mode.ONSITE, Mode.ONLINE)
                .filter(mode -> Presence.fits(meeting, mode))
                .map(mode -> new Choice(mode.name(), w.t("meeting.mode." + mode)))
                .toList();
    }

    /** Short names of organisations by id. */
    @FunctionalInterface
    private interface Names {
        String name(UUID organisation);
    }

    private Names names(Stream<UUID> ids) {
        var found = organisations.find(ids.map(OrganisationId::new).collect(Collectors.toSet()));
        return id -> {
            Organisation organisation = found.get(new OrganisationId(id));
            return organisation == null ? "" : organisation.shortName();
        };
    }
}
