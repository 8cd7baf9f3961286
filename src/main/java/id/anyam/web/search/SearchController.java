package id.anyam.web.search;

import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds anything by part of its name, module by module; the search window asks here too. */
@Controller
class SearchController {

    private final Finding finding;

    SearchController(Finding finding) {
        this.finding = finding;
    }

    @ForSignedIn
    @GetMapping("/cari")
    ModelAndView find(@RequestParam(defaultValue = "") String kata) {
        return Html.page("web/search/cari", finding.of(kata));
    }
}
