package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of a meeting's guests. */
@Component
class InvitationPages {

    private static final int FOUND = 20;

    private final Meetings meetings;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    InvitationPages(
            Meetings meetings,
            Invitations invitations,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    /** What was asked of the page. */
    record Asked(String words, int number, String sought) {}

    @Transactional(readOnly = true)
    public InvitationsPage page(MeetingId id, Asked asked, Typing typing) {
        var meeting = meetings.find(id).orElseThrow(NotFound::new);
        var all = rows(id);
        var fitting = all.stream()
                .filter(row -> row.name().toLowerCase().contains(asked.words().toLowerCase()))
                .toList();
        var paging = Paging.of(asked.number(), fitting.size());
        var mayInvite = meeting.stage() != Stage.HELD
                && visitors.current()
                        .organisation()
                        .filter(place -> place.id().equals(meeting.organisation()))
                        .isPresent()
                && visitors.current().may("meeting.invite");
        return new InvitationsPage(
                id.value(),
                meeting.title(),
                fitting.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging,
                all.size(),
                answers(all),
                asked.words(),
                mayInvite,
                mayInvite ? ways(meeting) : List.of(),
                asked.sought(),
                mayInvite ? found(id, asked.sought()) : List.of(),
                typing);
    }

    private static InvitationsPage.Answers answers(List<InvitationsPage.Row> rows) {
        var counted = rows.stream().collect(Collectors.groupingBy(InvitationsPage.Row::answer, Collectors.counting()));
        return new InvitationsPage.Answers(
                counted.getOrDefault("meeting.answer.ONSITE", 0L),
                counted.getOrDefault("meeting.answer.ONLINE", 0L),
                counted.getOrDefault("meeting.answer.ABSENT", 0L),
                counted.getOrDefault("meeting.answer.SILENT", 0L));
    }

    /** All guests, in the order of their names. */
    @Transactional(readOnly = true)
    public List<InvitationsPage.Row> rows(MeetingId id) {
        var invited = invitations.of(id);
        var names = organisations.find(
                invited.stream().map(one -> new OrganisationId(one.invited())).collect(Collectors.toSet()));
        return invited.stream()
                .flatMap(one -> Optional.ofNullable(names.get(new OrganisationId(one.invited()))).stream()
                        .map(organisation -> new InvitationsPage.Row(
                                one.id(),
                                organisation.shortName(),
                                kind(organisation),
                                one.note(),
                                "meeting.answer."
                                        + one.answer()
                                                .map(answer -> answer.coming().name())
                                                .orElse("SILENT"),
                                one.answer().flatMap(GuestAnswer::note).orElse(""),
                                one.present())))
                .sorted(Comparator.comparing(InvitationsPage.Row::name))
                .toList();
    }

    private List<Choice> ways(Meetings.Outline meeting) {
        var w = new Words(messages, visitors.current().locale());
        var own = organisations.find(new OrganisationId(meeting.organisation())).orElseThrow(NotFound::new);
        var direct = organisations.councilsBelow(own.id()).size();
        var opds = own.kind() == OrganisationKind.DEKRANAS
                ? 0
                : organisations.opdsOf(own.region()).size();
        var ways = new ArrayList<Choice>();
        switch (own.kind()) {
            case DEKRANAS -> {
                ways.add(way(w, Scope.ALL_BELOW, "meeting.invitation.way.everybody"));
                ways.add(new Choice(Scope.DIRECT.name(), w.t("meeting.invitation.way.provinces", direct)));
            }
            case PROVINCE -> ways.add(new Choice(Scope.DIRECT.name(), w.t("meeting.invitation.way.regencies", direct)));
            case REGENCY, OPD, PARTNER -> {}
        }
        if (opds > 0) {
            ways.add(new Choice(Scope.OPD.name(), w.t("meeting.invitation.way.opd", opds)));
        }
        ways.add(way(w, Scope.OWN, "meeting.invitation.way.own"));
        return ways;
    }

    private static Choice way(Words w, Scope scope, String key) {
        return new Choice(scope.name(), w.t(key));
    }

    private List<Choice> found(MeetingId id, String sought) {
        if (sought.isBlank()) {
            return List.of();
        }
        Set<OrganisationId> invited = invitations.of(id).stream()
                .map(one -> new OrganisationId(one.invited()))
                .collect(Collectors.toSet());
        return organisations.search(sought, FOUND).stream()
                .filter(one -> !invited.contains(one.id()))
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    private static String kind(Organisation organisation) {
        return "meeting.guest." + organisation.kind();
    }
}
