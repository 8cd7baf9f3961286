package id.anyam.access.session;

import id.anyam.web.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Language and theme as a visitor without an account chose them; kept in two cookies that say nothing else. */
record Preferences(String language, String theme) {

    static final String LANGUAGE = "bahasa";
    static final String THEME = "tema";
    static final List<String> LANGUAGES = List.of("id", "en");
    static final List<String> THEMES = List.of("auto", "light", "dark");

    static Preferences of(HttpServletRequest request) {
        return new Preferences(
                cookie(request, LANGUAGE).filter(LANGUAGES::contains).orElse("id"),
                cookie(request, THEME).filter(THEMES::contains).orElse("auto"));
    }

    SignedInVisitor forThePublic() {
        var nobody = SignedInVisitor.PUBLIC;
        return new SignedInVisitor(
                nobody.account(),
                nobody.name(),
                nobody.organisation(),
                nobody.organisations(),
                nobody.roles(),
                language.equals("en") ? Words.ENGLISH : Words.INDONESIAN,
                theme,
                nobody.zoneName(),
                true,
                nobody.closed());
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
