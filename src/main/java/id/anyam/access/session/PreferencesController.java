package id.anyam.access.session;

import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Language and theme: kept with the account of who is signed in, and in a cookie for whoever uses this browser. */
@Controller
class PreferencesController {

    private static final Pattern OUR_PAGE = Pattern.compile("https?://([^/:]+)(?::\\d+)?(/(?!/)[^#\\\\]*)");

    private final Visitors visitors;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    PreferencesController(Visitors visitors, JdbcClient db, TransactionOperations transaction) {
        this.visitors = visitors;
        this.db = db;
        this.transaction = transaction;
    }

    @ForAnyone
    @PostMapping("/bahasa")
    ModelAndView speak(
            @RequestParam(defaultValue = "") String bahasa, HttpServletRequest request, HttpServletResponse response) {
        return keep(Preferences.LANGUAGE, Preferences.LANGUAGES, bahasa, request, response);
    }

    @ForAnyone
    @PostMapping("/tema")
    ModelAndView dress(
            @RequestParam(defaultValue = "") String tema, HttpServletRequest request, HttpServletResponse response) {
        return keep(Preferences.THEME, Preferences.THEMES, tema, request, response);
    }

    private ModelAndView keep(
            String name, List<String> known, String chosen, HttpServletRequest request, HttpServletResponse response) {
        if (known.contains(chosen)) {
            var cookie = ResponseCookie.from(name, chosen)
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            visitors.current()
                    .account()
                    .ifPresent(account -> transaction.executeWithoutResult(_ -> db.sql("""
                            UPDATE access.account
                               SET locale = CASE WHEN :name = 'bahasa' THEN :chosen ELSE locale END,
                                   theme = CASE WHEN :name = 'tema' THEN :chosen ELSE theme END
                             WHERE id = :account
                            """)
                            .param("name", name)
                            .param("chosen", chosen)
                            .param("account", account)
                            .update()));
        }
        return Html.goTo(whereFrom(request));
    }

    /** The page the switch stood on, if it was one of ours. */
    private static String whereFrom(HttpServletRequest request) {
        var page = OUR_PAGE.matcher(
                Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse(""));
        return page.matches() && page.group(1).equals(request.getServerName()) ? page.group(2) : "/";
    }
}
