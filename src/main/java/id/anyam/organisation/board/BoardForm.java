package id.anyam.organisation.board;

import id.anyam.shared.RuleViolated;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Turns what was typed about a board into words of the domain. */
record BoardForm(BoardRegister.Board board) {

    static Optional<BoardForm> read(Typing typing, UUID id) {
        var title = typing.text("title", 3, 200);
        var starts = typing.date("starts_on");
        var ends = typing.date("ends_on");
        var number = typing.text("sk_number", 3, 100);
        var on = typing.date("sk_on");
        var issuer = typing.text("sk_issuer", 3, 200);
        var pengukuhan = typing.optionalDate("pengukuhan_on");
        pengukuhan
                .filter(day -> typing.fits() && day.isBefore(on))
                .ifPresent(_ -> typing.wrong("pengukuhan_on", "organisation.board.pengukuhan-before-sk"));
        return term(typing, starts, ends)
                .map(term -> new BoardForm(new BoardRegister.Board(id, title, term, number, on, issuer, pengukuhan)));
    }

    static Typing of(BoardRegister.Board board) {
        return Typing.blank()
                .with("title", board.title())
                .with("starts_on", board.term().startsOn())
                .with("ends_on", board.term().endsOn())
                .with("sk_number", board.skNumber())
                .with("sk_on", board.skOn())
                .with("sk_issuer", board.skIssuer())
                .with(
                        "pengukuhan_on",
                        board.pengukuhanOn().map(LocalDate::toString).orElse(""));
    }

    private static Optional<Term> term(Typing typing, LocalDate starts, LocalDate ends) {
        if (!typing.fits()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Term(starts, ends));
        } catch (RuleViolated broken) {
            typing.wrong("ends_on", broken.key());
            return Optional.empty();
        }
    }
}
