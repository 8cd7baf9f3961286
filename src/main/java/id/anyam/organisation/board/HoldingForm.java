package id.anyam.organisation.board;

import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns what was typed about somebody in an office into words of the domain.
 *
 * @param startsOn empty for the board's whole term
 * @param endsOn empty for the board's or the replaced one's remaining term
 * @param replaces the one whose remaining term this serves
 * @param rights role to give to an account for exactly this term
 */
record HoldingForm(
        UUID id,
        UUID office,
        HolderForm holder,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> replaces,
        Optional<Rights> rights) {

    /** The roles an office may bring. */
    static final List<String> ROLES = List.of("CHAIR", "SECRETARY", "BIDANG_HEAD");

    /** A role for an account. */
    record Rights(String login, String role) {}

    static Optional<HoldingForm> read(Typing typing) {
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        var office = typing.id("office_id");
        if (office.isEmpty()) {
            typing.wrong("office_id", "web.typing.choose");
        }
        var holder = HolderForm.read(typing);
        var starts = typing.optionalDate("starts_on");
        var ends = typing.optionalDate("ends_on");
        var replaces = typing.id("replaces_id");
        if (replaces.isPresent()
                && starts.isEmpty()
                && typing.problem("starts_on").isEmpty()) {
            typing.wrong("starts_on", "web.typing.missing");
        }
        var rights = rights(typing);
        return typing.fits() && office.isPresent()
                ? Optional.of(new HoldingForm(id, office.get(), holder, starts, ends, replaces, rights))
                : Optional.empty();
    }

    private static Optional<Rights> rights(Typing typing) {
        var login = typing.optionalText("login", 120);
        var role = typing.value("role").strip();
        if (login.isEmpty() && role.isEmpty()) {
            return Optional.empty();
        }
        if (!ROLES.contains(role)) {
            typing.wrong("role", "web.typing.choose");
        }
        if (login.isEmpty()) {
            typing.wrong("login", "web.typing.missing");
        }
        return login.map(name -> new Rights(name, role));
    }
}
