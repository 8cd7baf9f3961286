package id.anyam.access.passkey;

import id.anyam.access.Confirmation;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: seeing, renaming, removing. */
@Controller
class PasskeysController {

    private static final String RENAME = "access/passkey/nama";
    private static final String REMOVE = "access/passkey/hapus";

    private final Passkeys passkeys;
    private final Confirmation confirmation;
    private final Visitors visitors;
    private final MessageSource messages;
    private final PublicAddress address;

    PasskeysController(
            Passkeys passkeys,
            Confirmation confirmation,
            Visitors visitors,
            MessageSource messages,
            PublicAddress address) {
        this.passkeys = passkeys;
        this.confirmation = confirmation;
        this.visitors = visitors;
        this.messages = messages;
        this.address = address;
    }

    @ForSignedIn
    @GetMapping("/akun/kunci")
    ModelAndView list(HttpServletRequest request) {
        var visitor = visitors.current();
        var words = new Words(messages, visitor.locale());
        var here = address.of(request);
        var lines = passkeys.of(me()).stream()
                .map(key -> new PasskeysPage.Line(
                        key.id().toString(),
                        key.name(),
                        words.moment(key.createdAt(), visitor.zone()),
                        key.lastUsedAt()
                                .map(used -> words.moment(used, visitor.zone()))
                                .orElseGet(() -> words.t("access.passkey.never-used")),
                        key.travels(),
                        key.host().equals(here.host()) ? "" : key.host()))
                .toList();
        return Html.page("access/passkey/kunci", new PasskeysPage(lines, here.canHaveKeys()));
    }

    @ForSignedIn
    @GetMapping("/akun/kunci/{id}/nama")
    ModelAndView rename(@PathVariable UUID id) {
        var key = passkeys.require(me(), id);
        return Html.page(RENAME, page(key, Typing.blank().with("nama", key.name()), false));
    }

    @ForSignedIn
    @PostMapping("/akun/kunci/{id}/nama")
    ModelAndView rename(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var key = passkeys.require(me(), id);
        var typing = Typing.of(typed);
        var name = typing.text("nama", 2, 60);
        if (!typing.fits()) {
            return Html.mend(RENAME, page(key, typing, false));
        }
        passkeys.rename(me(), id, name);
        Said.key(request, "access.passkey.renamed");
        return Html.goTo("/akun/kunci");
    }

    @ForSignedIn
    @GetMapping("/akun/kunci/{id}/penghapusan")
    ModelAndView ask(@PathVariable UUID id, HttpServletRequest request) {
        return Html.page(REMOVE, page(passkeys.require(me(), id), Typing.blank(), confirmation.isNeeded(request)));
    }

    @ForSignedIn
    @PostMapping("/akun/kunci/{id}/penghapusan")
    ModelAndView remove(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var key = passkeys.require(me(), id);
        var typing = Typing.of(typed);
        if (confirmation.isNeeded(request)) {
            confirmation.check(typing, request);
        }
        if (!typing.fits()) {
            return Html.mend(REMOVE, page(key, typing, true));
        }
        passkeys.remove(me(), id);
        Said.key(request, "access.passkey.removed");
        return Html.goTo("/akun/kunci");
    }

    private static PasskeyPage page(Passkeys.Passkey key, Typing typing, boolean askPassword) {
        return new PasskeyPage(key.id().toString(), key.name(), typing, askPassword);
    }

    private UUID me() {
        return visitors.current().account().orElseThrow();
    }
}
