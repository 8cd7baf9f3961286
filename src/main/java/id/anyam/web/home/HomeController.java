package id.anyam.web.home;

import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Waiting;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The three places one starts from: the public's, a signed-in person's, and everything in one list. */
@Controller
class HomeController {

    private final Visitors visitors;
    private final List<Waiting> modules;
    private final Clock clock;

    HomeController(Visitors visitors, List<Waiting> modules, Clock clock) {
        this.visitors = visitors;
        this.modules = modules;
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
                        waiting(visitor)));
    }

    @ForSignedIn
    @GetMapping("/menu")
    ModelAndView everything() {
        return Html.page("web/home/menu", new MenuPage());
    }

    private List<Waiting.Item> waiting(Visitor visitor) {
        return modules.stream()
                .map(module -> module.forVisitor(visitor))
                .flatMap(Collection::stream)
                .filter(item -> item.count() > 0)
                .toList();
    }
}
