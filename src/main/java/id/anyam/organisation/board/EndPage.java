package id.anyam.organisation.board;

import id.anyam.web.Typing;

/** The question when somebody leaves an office early. */
public record EndPage(
        String organisation,
        String shortName,
        String board,
        String holding,
        String holder,
        String office,
        Typing typing) {}
