package id.anyam.meeting.agenda;

import id.anyam.web.Typing;
import java.util.Optional;
import java.util.UUID;

/** Turns what was typed about a point of the agenda into that point. */
final class AgendaForm {

    private final Typing typing;

    AgendaForm(Typing typing) {
        this.typing = typing;
    }

    Optional<AgendaItem> read(UUID id) {
        var title = typing.text("title", 3, 300);
        var owner = typing.optionalText("owner", 200);
        Optional<Integer> minutes =
                typing.value("minutes").isBlank() ? Optional.empty() : Optional.of(typing.whole("minutes", 1, 1440));
        return typing.fits() ? Optional.of(new AgendaItem(id, title, owner, minutes)) : Optional.empty();
    }

    static Typing typed(AgendaItem item) {
        return Typing.blank()
                .with("title", item.title())
                .with("owner", item.owner().orElse(null))
                .with("minutes", item.minutes().orElse(null));
    }
}
