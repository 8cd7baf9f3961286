package id.anyam.meeting.invitation;

import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns what was ticked into whom to invite. */
final class InvitationForm {

    private final Typing typing;

    InvitationForm(Typing typing) {
        this.typing = typing;
    }

    /**
     * Whom to invite, and what to tell them.
     *
     * @param chosen only with {@link Scope#CHOSEN}
     */
    record Guests(Scope scope, List<UUID> chosen, Optional<String> note) {}

    Optional<Guests> read() {
        var scope = typing.choice("scope", Scope.class);
        var note = typing.optionalText("note", 500);
        var chosen = chosen();
        if (scope == Scope.CHOSEN && chosen.isEmpty() && typing.fits()) {
            typing.wrong("invited_id", "meeting.invitation.form.nobody");
        }
        return typing.fits() ? Optional.of(new Guests(scope, chosen, note)) : Optional.empty();
    }

    private List<UUID> chosen() {
        var ids = new ArrayList<UUID>();
        for (var typed : typing.values("invited_id")) {
            try {
                ids.add(UUID.fromString(typed));
            } catch (IllegalArgumentException _) {
                typing.wrong("invited_id", "web.typing.choose");
            }
        }
        return ids;
    }
}
