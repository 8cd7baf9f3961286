package id.anyam.organisation.board;

import id.anyam.web.Typing;

/** Somebody in an office whose name is mended, or who leaves it early. */
public record HolderPage(
        String organisation,
        String shortName,
        String board,
        String holding,
        String holder,
        String office,
        Typing typing) {}
