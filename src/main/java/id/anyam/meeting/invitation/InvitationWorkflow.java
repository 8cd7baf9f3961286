package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.meeting.invitation.InvitationForm.Guests;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting and taking an invitation back, as long as the meeting is not closed. */
@Component
class InvitationWorkflow {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Organisations organisations;

    InvitationWorkflow(Meetings meetings, Invitations invitations, Organisations organisations) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<Invitations.Invitation> show(MeetingId id) {
        meetings.find(id).orElseThrow(NotFound::new);
        return invitations.of(id);
    }

    /** The meeting as one may see it. */
    @Transactional(readOnly = true)
    public MeetingId require(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new).id();
    }

    /** Invites; tells how many were not yet invited. */
    @Transactional
    public int invite(MeetingId id, Guests guests) {
        var meeting = requireOpen(id);
        var own = organisations.find(new OrganisationId(meeting.organisation())).orElseThrow(NotFound::new);
        return invitations.add(id, meeting.organisation(), invited(own, guests), guests.note());
    }

    @Transactional
    public void takeBack(MeetingId id, UUID invitation) {
        requireOpen(id);
        var taken = invitations.find(id, invitation).orElseThrow(NotFound::new);
        if (taken.present() > 0) {
            throw new RuleViolated("meeting.invitation.rule.somebody-present");
        }
        invitations.remove(invitation);
    }

    private Meetings.Outline requireOpen(MeetingId id) {
        var meeting = meetings.requireToChange(id);
        if (meeting.stage() == Stage.HELD) {
            throw new RuleViolated("meeting.plan.rule.held");
        }
        return meeting;
    }

    private List<UUID> invited(Organisation own, Guests guests) {
        var found = switch (guests.scope()) {
            case DIRECT -> organisations.councilsBelow(own.id());
            case ALL_BELOW -> below(own.id()).toList();
            case OPD -> organisations.opdsOf(own.region());
            case OWN -> List.of(own);
            case CHOSEN -> open(guests.chosen());
        };
        return found.stream().map(one -> one.id().value()).toList();
    }

    private Stream<Organisation> below(OrganisationId id) {
        return organisations.councilsBelow(id).stream()
                .flatMap(council -> Stream.concat(Stream.of(council), below(council.id())));
    }

    private List<Organisation> open(Collection<UUID> ids) {
        return organisations.find(ids.stream().map(OrganisationId::new).toList()).values().stream()
                .filter(one -> one.closedOn().isEmpty())
                .toList();
    }
}
