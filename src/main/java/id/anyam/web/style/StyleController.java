package id.anyam.web.style;

import id.anyam.web.Choice;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
                        List.of(
                                new Choice("anyam", "Anyaman"),
                                new Choice("tenun", "Tenun"),
                                new Choice("ukir", "Ukir kayu")),
                        new Paging(3, Paging.SIZE, 552)));
    }

    /** Pressing the sample of a question changes nothing, and says so. */
    @ForAnyone
    @PostMapping("/gaya")
    ModelAndView answer(HttpServletRequest request) {
        return Html.saved(request, "web.style.confirm.said", "/gaya");
    }

    private static Typing filled() {
        return Typing.blank()
                .with("nama", "Pelatihan anyaman purun untuk pemula")
                .with("pagu", "60.000.000")
                .with("mulai", "2026-05-12")
                .with("kriya", "anyam")
                .with("setuju", "ya");
    }
}
