package id.anyam.organisation.board;

import id.anyam.web.Typing;
import java.util.Optional;

/** Turns what was typed about who holds an office, and by which decree, into words of the domain. */
record HolderForm(String name, Optional<String> titleBefore, Optional<String> titleAfter, String skNumber) {

    /** Ask the typing whether it fits before using it. */
    static HolderForm read(Typing typing) {
        return new HolderForm(
                typing.text("holder", 2, 200),
                typing.optionalText("title_before", 60),
                typing.optionalText("title_after", 60),
                typing.text("sk_number", 3, 100));
    }

    static Typing of(BoardRegister.Holding holding) {
        return Typing.blank()
                .with("holder", holding.holder())
                .with("title_before", holding.titleBefore())
                .with("title_after", holding.titleAfter())
                .with("sk_number", holding.skNumber());
    }
}
