package id.anyam.organisation.council;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * A profile being written: of an organisation, or of a new one below it.
 *
 * @param isNew a new Opd or partner is being added below the named one
 * @param mayLogo whether a logo may be put up here
 */
public record ProfileFormPage(
        String id,
        String shortName,
        boolean isNew,
        boolean mayLogo,
        boolean hasLogo,
        List<Choice> kinds,
        List<Choice> motifs,
        Typing typing) {}
