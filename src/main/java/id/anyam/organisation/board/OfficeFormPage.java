package id.anyam.organisation.board;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/** An office being mended, or asked about before it is closed. */
public record OfficeFormPage(
        String organisation, String shortName, String id, String title, List<Choice> bidangs, Typing typing) {}
