package id.anyam.access.account;

import id.anyam.web.Typing;
import java.util.Set;

/** How a person likes the pages: their language and their light. */
record PreferencesForm(String locale, String theme) {

    static PreferencesForm of(Typing typing) {
        return new PreferencesForm(
                oneOf(typing, "locale", Set.of("id", "en")), oneOf(typing, "theme", Set.of("auto", "light", "dark")));
    }

    private static String oneOf(Typing typing, String field, Set<String> values) {
        var value = typing.value(field);
        if (!values.contains(value)) {
            typing.wrong(field, "web.typing.choose");
        }
        return value;
    }
}
