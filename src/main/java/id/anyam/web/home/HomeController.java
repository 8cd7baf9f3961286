package id.anyam.web.home;

import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The three places one starts from: the public's, a signed-in person's, and everything in one list. */
@Controller
class HomeController {

    private final Visitors visitors;
    private final EverythingWaiting waiting;
    private final Clock clock;

    HomeController(Visitors visitors, EverythingWaiting waiting, Clock clock) {
        this.visitors = visitors;
        this.waiting = waiting;
        this.clock = clock;
    }

    @ForAnyone
    @GetMapping("/")
    ModelAndView forThePublic() {
        return Html.page(
                "web/home/publik", new PublicPage(visitors.current().account().isPresent()));
    }

    @ForSignedIn
    @GetMapping("/beranda")
    ModelAndView start() {
        var visitor = visitors.current();
        return Html.page(
                "web/home/beranda",
                new StartPage(
                        PartOfDay.at(LocalTime.now(clock.withZone(visitor.zone())))
                                .greeting(),
                        waiting.forVisitor(visitor)));
    }

    @ForSignedIn
    @GetMapping("/menu")
    ModelAndView everything() {
        return Html.page("web/home/menu", new MenuPage());
    }
}
