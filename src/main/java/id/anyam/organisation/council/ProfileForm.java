package id.anyam.organisation.council;

import id.anyam.organisation.Letterhead;
import id.anyam.organisation.Organisation;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what was typed about an organisation's name and letterhead into words of the domain. */
record ProfileForm(String shortName, Letterhead letterhead) {

    /** The woven strips to choose from; the first is the house's own. */
    static final List<String> MOTIFS = List.of("anyam", "kawung", "parang", "ikat", "lurik");

    static Optional<ProfileForm> read(Typing typing, Optional<Organisation> present) {
        var name = typing.text("name", 3, 200);
        var shortName = typing.text("short_name", 2, 60);
        var letterhead = new Letterhead(
                name,
                typing.optionalText("address", 300),
                fitting(typing, "phone", 40, "[+()\\d][\\d ()/.-]{4,}", "organisation.typing.phone"),
                fitting(typing, "email", 120, "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}", "organisation.typing.email"),
                website(typing),
                typing.optionalText("letter_code", 40),
                colour(typing),
                motif(typing),
                present.flatMap(one -> one.letterhead().logo()));
        return typing.fits() ? Optional.of(new ProfileForm(shortName, letterhead)) : Optional.empty();
    }

    static Typing of(Organisation organisation) {
        var letterhead = organisation.letterhead();
        return Typing.blank()
                .with("name", organisation.name())
                .with("short_name", organisation.shortName())
                .with("address", letterhead.address().orElse(""))
                .with("phone", letterhead.phone().orElse(""))
                .with("email", letterhead.email().orElse(""))
                .with("website", letterhead.website().orElse(""))
                .with("letter_code", letterhead.letterCode().orElse(""))
                .with("colour", letterhead.colour().orElse(""))
                .with("motif", letterhead.motif().orElse(MOTIFS.getFirst()));
    }

    private static Optional<String> fitting(Typing typing, String field, int max, String pattern, String key) {
        var text = typing.optionalText(field, max);
        if (text.isPresent() && !text.get().matches(pattern)) {
            typing.wrong(field, key);
        }
        return text;
    }

    private static Optional<String> website(Typing typing) {
        var typed = typing.optionalText("website", 200);
        if (typed.isPresent() && !typed.get().matches("(?i)(https?://)?[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?")) {
            typing.wrong("website", "organisation.typing.website");
        }
        return typed.map(address -> address.matches("(?i)https?://.*") ? address : "https://" + address);
    }

    private static Optional<String> colour(Typing typing) {
        var typed = typing.optionalText("colour", 7).map(text -> text.toLowerCase(Locale.ROOT));
        try {
            return typed.map(text -> new Colour(text.startsWith("#") ? text : "#" + text).value());
        } catch (RuleViolated broken) {
            typing.wrong("colour", broken.key(), broken.arguments().toArray());
            return Optional.empty();
        }
    }

    private static Optional<String> motif(Typing typing) {
        var typed = typing.optionalText("motif", 20);
        if (typed.isPresent() && !MOTIFS.contains(typed.get())) {
            typing.wrong("motif", "web.typing.choose");
        }
        return typed;
    }
}
