package id.anyam.access.membership;

import id.anyam.access.Login;
import id.anyam.access.Role;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A role to give, as typed: to whom, which, from when, and until when if it ends. */
record MembershipForm(
        UUID id,
        UUID organisation,
        String name,
        String login,
        Role role,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {

    static MembershipForm of(Typing typing, UUID organisation) {
        var name = typing.text("name", 2, 200);
        var login = Login.of(typing, "login");
        var role = typing.choice("role", Role.class);
        var starts = typing.date("starts_on");
        var ends = typing.optionalDate("ends_on");
        if (typing.problem("starts_on").isEmpty()
                && ends.filter(last -> last.isBefore(starts)).isPresent()) {
            typing.wrong("ends_on", "access.membership.ends-first");
        }
        return new MembershipForm(
                typing.id("id").orElseGet(UUID::randomUUID), organisation, name, login, role, starts, ends);
    }
}
