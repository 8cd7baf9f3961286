package id.anyam.organisation.board;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * Somebody being put into an office, or ended in it.
 *
 * @param replaced whose remaining term it is; empty for none
 * @param mayGiveRights whether a role may be given with the office
 */
public record HoldingFormPage(
        String organisation,
        String shortName,
        String board,
        String boardTitle,
        String replaced,
        List<Choice> offices,
        List<Choice> roles,
        boolean mayGiveRights,
        Typing typing) {}
