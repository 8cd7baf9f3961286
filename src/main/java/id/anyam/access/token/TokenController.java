package id.anyam.access.token;

import id.anyam.access.TokenSecret;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Access tokens for one's own programs. A token cannot make tokens, so only this page does. */
@Controller
class TokenController {

    private static final String SCREEN = "access/token/token";

    private final Tokens tokens;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenController(Tokens tokens, Visitors visitors, MessageSource messages, Clock clock) {
        this.tokens = tokens;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @ForSignedIn
    @GetMapping("/akun/token")
    ModelAndView list() {
        return Html.page(SCREEN, page(blank(), ""));
    }

    @ForSignedIn
    @PostMapping("/akun/token")
    ModelAndView make(@RequestParam MultiValueMap<String, String> typed) {
        var visitor = visitors.current();
        var typing = Typing.of(typed);
        var form = TokenForm.of(typing, visitor, today(visitor));
        if (!typing.fits()) {
            return Html.mend(SCREEN, page(typing, ""));
        }
        var secret = TokenSecret.random(random);
        if (!tokens.add(visitor.account().orElseThrow(), form, secret)) {
            throw new RuleViolated("access.token.made-before");
        }
        return Html.page(SCREEN, page(blank(), secret.value()));
    }

    @ForSignedIn
    @PostMapping("/akun/token/{id}/pencabutan")
    ModelAndView revoke(@PathVariable UUID id, HttpServletRequest request) {
        tokens.revoke(visitors.current().account().orElseThrow(), id);
        Said.key(request, "access.token.revoked");
        return Html.goTo("/akun/token");
    }

    private TokensPage page(Typing typing, String secret) {
        var visitor = visitors.current();
        var words = new Words(messages, visitor.locale());
        var lines = tokens.of(visitor.account().orElseThrow()).stream()
                .map(token -> new TokensPage.Line(
                        token.id().toString(),
                        token.name(),
                        token.organisation(),
                        words.moment(token.createdAt(), visitor.zone()),
                        words.date(token.expiresAt()
                                .atZone(visitor.zone())
                                .toLocalDate()
                                .minusDays(1)),
                        token.lastUsedAt()
                                .map(used -> words.moment(used, visitor.zone()))
                                .orElseGet(() -> words.t("access.token.never-used"))))
                .toList();
        var organisations = visitor.organisations().stream()
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
        return new TokensPage(lines, organisations, typing, secret);
    }

    private Typing blank() {
        var visitor = visitors.current();
        return Typing.blank()
                .with("id", UUID.randomUUID().toString())
                .with(
                        "organisasi",
                        visitor.organisation()
                                .map(place -> place.id().toString())
                                .orElse(""))
                .with("sampai", today(visitor).plusDays(90).toString());
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.ofInstant(clock.instant(), visitor.zone());
    }
}
