package id.anyam.access.membership;

import id.anyam.access.Role;
import id.anyam.access.TokenSecret;
import id.anyam.access.membership.Memberships.Membership;
import id.anyam.database.Turns;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Visitors;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving and ending roles. Who may do it for which organisation, row security decides with the matrix. */
@Service
class MembershipWorkflow {

    private final Memberships memberships;
    private final Newcomers newcomers;
    private final Organisations organisations;
    private final Visitors visitors;
    private final Turns turns;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MembershipWorkflow(
            Memberships memberships,
            Newcomers newcomers,
            Organisations organisations,
            Visitors visitors,
            Turns turns,
            Clock clock) {
        this.memberships = memberships;
        this.newcomers = newcomers;
        this.organisations = organisations;
        this.visitors = visitors;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * A role that was given.
     *
     * @param welcome the secret of the link with which a new person comes in, told this once
     */
    record Given(Membership membership, Optional<TokenSecret> welcome) {}

    @Transactional(readOnly = true)
    List<Membership> list(Memberships.Wanted wanted, long offset, int limit) {
        reach(wanted.organisation());
        return memberships.list(wanted, today(), offset, limit);
    }

    @Transactional(readOnly = true)
    long count(Memberships.Wanted wanted) {
        reach(wanted.organisation());
        return memberships.count(wanted);
    }

    @Transactional(readOnly = true)
    Membership require(UUID id) {
        return memberships.require(id);
    }

    /** The last day of the present board, with which roles usually end. */
    @Transactional(readOnly = true)
    Optional<LocalDate> boardEnd(UUID organisation) {
        return memberships.boardEnd(organisation, today());
    }

    /** Gives a role once, however often it is sent with the same id. */
    @Transactional
    Given give(MembershipForm form) {
        reach(form.organisation());
        turns.take("login " + form.login());
        var present = memberships.find(form.id());
        if (present.isPresent()) {
            return new Given(present.get(), Optional.empty());
        }
        if (form.role() == Role.ADMINISTRATOR && !visitors.current().may("membership.appoint")) {
            throw new RuleViolated("access.membership.administrators-only");
        }
        refuseInClosed(form);
        var known = newcomers.byLogin(form.login());
        if (known.isPresent() && !known.get().name().equalsIgnoreCase(form.name())) {
            throw new RuleViolated("access.membership.login.taken");
        }
        var account = known.map(Newcomers.Known::id).orElseGet(() -> newcomers.add(form.login(), form.name()));
        if (memberships.overlaps(account, form)) {
            throw new RuleViolated("access.membership.twice");
        }
        memberships.add(form, account, me());
        // A link that was made for fewer roles must not open this one, so who has not come in gets another.
        newcomers.close(account, now());
        var given = memberships.require(form.id());
        return new Given(
                given,
                given.awaited() && newcomers.mayRenew(account) ? Optional.of(welcome(account)) : Optional.empty());
    }

    /** A new link for somebody who has not come in yet or forgot the password; an earlier one no longer works. */
    @Transactional
    TokenSecret welcomeAgain(UUID id) {
        var membership = memberships.require(id);
        if (membership.accountId().equals(me())) {
            throw new RuleViolated("access.membership.own-link");
        }
        if (!membership.holdsOn(today()) || !newcomers.mayRenew(membership.accountId())) {
            throw new RuleViolated("access.membership.elsewhere");
        }
        memberships.linkMade(id, me(), now());
        return welcome(membership.accountId());
    }

    @Transactional
    void revoke(UUID id, String why) {
        var membership = memberships.require(id);
        if (membership.accountId().equals(me())) {
            throw new RuleViolated("access.membership.own");
        }
        if (membership.role().equals(Role.ADMINISTRATOR.name())
                && !visitors.current().may("membership.appoint")) {
            throw new RuleViolated("access.membership.administrators-only");
        }
        memberships.revoke(id, why, me(), now());
    }

    /** Roles end with their organisation; one that was given afterwards would have no effect. */
    private void refuseInClosed(MembershipForm form) {
        var organisation =
                organisations.find(new OrganisationId(form.organisation())).orElseThrow(NotFound::new);
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        if (organisation.closedBy(today) || organisation.closedBy(form.startsOn())) {
            throw new RuleViolated(
                    "access.membership.closed",
                    organisation.shortName(),
                    organisation.closedOn().orElseThrow());
        }
    }

    private TokenSecret welcome(UUID account) {
        var secret = TokenSecret.random(random);
        newcomers.welcome(account, secret, now().plusDays(7), now());
        return secret;
    }

    private void reach(UUID organisation) {
        if (!organisations.permits("membership.read", new OrganisationId(organisation))) {
            throw new NotFound();
        }
    }

    private UUID me() {
        return visitors.current().account().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visitors.current().zone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
