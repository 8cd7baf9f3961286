package id.anyam.access.account;

import id.anyam.access.Device;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one is signed in, and ending it from afar. */
@Controller
class SessionsController {

    private final OwnSessions sessions;
    private final Visitors visitors;
    private final MessageSource messages;

    SessionsController(OwnSessions sessions, Visitors visitors, MessageSource messages) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForSignedIn
    @GetMapping("/akun/sesi")
    ModelAndView list(HttpServletRequest request) {
        var visitor = visitors.current();
        var words = new Words(messages, visitor.locale());
        var lines = sessions
                .of(visitor.account().orElseThrow(), request.getSession().getId())
                .stream()
                .map(open -> new SessionsPage.Line(
                        open.mark(),
                        Device.of(open.agent()).orElseGet(() -> words.t("access.sessions.unknown-device")),
                        words.moment(open.since(), visitor.zone()),
                        words.moment(open.lastUsed(), visitor.zone()),
                        open.current()))
                .toList();
        return Html.page("access/account/sesi", new SessionsPage(lines));
    }

    @ForSignedIn
    @PostMapping("/akun/sesi/{mark}/akhir")
    ModelAndView end(@PathVariable String mark, HttpServletRequest request) {
        sessions.end(visitors.current().account().orElseThrow(), mark);
        Said.key(request, "access.sessions.ended");
        return Html.goTo("/akun/sesi");
    }

    @ForSignedIn
    @PostMapping("/akun/sesi/akhir-lainnya")
    ModelAndView endOthers(HttpServletRequest request) {
        sessions.endOthers(
                visitors.current().account().orElseThrow(), request.getSession().getId());
        Said.key(request, "access.sessions.ended");
        return Html.goTo("/akun/sesi");
    }
}
