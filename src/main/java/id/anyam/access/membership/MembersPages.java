package id.anyam.access.membership;

import id.anyam.access.Role;
import id.anyam.access.membership.Memberships.Membership;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the screens of roles into words. */
@Component
class MembersPages {

    private final MembershipWorkflow workflow;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    MembersPages(
            MembershipWorkflow workflow,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.workflow = workflow;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    /** The first part of all, after a role was given or could not be. */
    MembersPage all(UUID organisation, Typing typing, Optional<MembersPage.Link> link) {
        return page(new Memberships.Wanted(organisation, "", ""), 1, typing, link);
    }

    MembersPage page(Memberships.Wanted wanted, int number, Typing typing, Optional<MembersPage.Link> link) {
        var visitor = visitors.current();
        var id = wanted.organisation();
        var paging = Paging.of(number, workflow.count(wanted));
        var organisation = organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        var closed = organisation.closedBy(today);
        var administers = visitor.may("membership.appoint");
        return new MembersPage(
                organisation.shortName(),
                id.toString(),
                organisation.closedOn().filter(_ -> closed).map(words()::date).orElse(""),
                workflow.list(wanted, paging.offset(), paging.size()).stream()
                        .map(membership -> line(membership, today, closed))
                        .toList(),
                administers ? below(organisation) : List.of(),
                wanted.words(),
                wanted.role(),
                paging,
                address("/anggota", wanted) + "&",
                address("/anggota/unduhan.xlsx", wanted),
                visitor.may("membership.create") && (!closed || !typing.fits()),
                Arrays.stream(Role.values())
                        .filter(role -> administers || role != Role.ADMINISTRATOR)
                        .map(this::choice)
                        .toList(),
                Arrays.stream(Role.values()).map(this::choice).toList(),
                typing,
                link);
    }

    private static String address(String path, Memberships.Wanted wanted) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("organisasi", "{organisasi}")
                .queryParam("cari", "{cari}")
                .queryParam("peran", "{peran}")
                .encode()
                .buildAndExpand(wanted.organisation(), wanted.words(), wanted.role())
                .toUriString();
    }

    private Choice choice(Role role) {
        return new Choice(role.name(), role(role.name()));
    }

    Typing blank(UUID organisation) {
        return Typing.blank()
                .with("id", UUID.randomUUID().toString())
                .with(
                        "starts_on",
                        LocalDate.ofInstant(clock.instant(), visitors.current().zone())
                                .toString())
                .with(
                        "ends_on",
                        workflow.boardEnd(organisation).map(LocalDate::toString).orElse(""));
    }

    RevocationPage revocation(Membership membership, Typing typing) {
        return new RevocationPage(
                membership.id().toString(),
                membership.name(),
                role(membership.role()),
                membership.organisation(),
                "/anggota?organisasi=" + membership.organisationId(),
                typing);
    }

    List<String> header() {
        var w = words();
        return List.of(
                w.t("access.membership.name"),
                w.t("access.sign-in.login"),
                w.t("access.membership.role"),
                w.t("access.membership.starts"),
                w.t("access.membership.ends"),
                w.t("access.membership.reason"));
    }

    List<List<@Nullable Object>> rows(List<Membership> memberships) {
        return memberships.stream()
                .map(one -> Arrays.<@Nullable Object>asList(
                        one.name(),
                        one.login(),
                        role(one.role()),
                        one.startsOn(),
                        one.endsOn().orElse(null),
                        one.revokedWhy().orElse("")))
                .toList();
    }

    private MembersPage.Line line(Membership one, LocalDate today, boolean closed) {
        var w = words();
        var term = one.endsOn()
                .map(last -> w.shortDate(one.startsOn()) + " – " + w.shortDate(last))
                .orElseGet(() -> w.t("access.membership.since", w.shortDate(one.startsOn())));
        var holds = !closed && one.holdsOn(today);
        var later = !closed && one.startsOn().isAfter(today);
        var state = one.revoked() ? "revoked" : holds ? "holds" : later ? "later" : "over";
        return new MembersPage.Line(
                one.id().toString(),
                one.name(),
                one.login(),
                role(one.role()),
                term,
                one.awaited() && holds
                        ? w.t("access.membership.state.awaited")
                        : w.t("access.membership.state." + state),
                one.awaited() && holds ? "warn" : holds ? "good" : "plain",
                one.awaited() && holds,
                holds && renewable(one, visitors.current()),
                (holds || state.equals("later")) && revocable(one, visitors.current()));
    }

    private static boolean renewable(Membership one, Visitor visitor) {
        return isOther(one, visitor) && visitor.may(one.awaited() ? "membership.create" : "membership.appoint");
    }

    private static boolean revocable(Membership one, Visitor visitor) {
        return isOther(one, visitor)
                && visitor.may("membership.revoke")
                && (!one.role().equals(Role.ADMINISTRATOR.name()) || visitor.may("membership.appoint"));
    }

    /** One's own password is changed on the page of one's account, and nobody ends a role of their own. */
    private static boolean isOther(Membership one, Visitor visitor) {
        return visitor.account().filter(one.accountId()::equals).isEmpty();
    }

    private List<Choice> below(Organisation organisation) {
        return organisations.councilsBelow(organisation.id()).stream()
                .map(one -> new Choice(one.id().toString(), one.shortName()))
                .toList();
    }

    private String role(String name) {
        return words().t("access.role." + name.toLowerCase().replace('_', '-'));
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
