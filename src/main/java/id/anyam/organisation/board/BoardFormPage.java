package id.anyam.organisation.board;

import id.anyam.web.Typing;

/**
 * A board being entered or mended.
 *
 * @param action where the form goes
 */
public record BoardFormPage(String organisation, String shortName, boolean isNew, String action, Typing typing) {}
