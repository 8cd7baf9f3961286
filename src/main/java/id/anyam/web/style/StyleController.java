package id.anyam.web.style;

import id.anyam.web.Choice;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The style page: every piece that screens are built from, in all its states and both themes. */
@Controller
class StyleController {

    @ForAnyone
    @GetMapping("/gaya")
    ModelAndView show() {
        return Html.page(
                "web/style/gaya",
                new StylePage(
                        filled(),
                        refused(),
                        List.of(
                                new Choice("anyam", "Anyaman"),
                                new Choice("tenun", "Tenun"),
                                new Choice("ukir", "Ukir kayu")),
                        new Paging(3, Paging.SIZE, 552)));
    }

    private static Typing filled() {
        return Typing.blank()
                .with("nama", "Pelatihan anyaman purun untuk pemula")
                .with("pagu", "60.000.000")
                .with("mulai", "2026-05-12")
                .with("kriya", "anyam")
                .with("setuju", "ya");
    }

    private static Typing refused() {
        var typing = Typing.blank().with("pagu", "enam puluh juta").with("mulai", "31/02/2026");
        typing.text("nama", 3, 200);
        typing.rupiah("pagu");
        typing.date("mulai");
        typing.wrong("kriya", "web.typing.choose");
        typing.wrong("cerita", "web.typing.too-short", 20);
        return typing;
    }
}
