package id.anyam.web.search;

import id.anyam.web.Findable;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds anything by part of its name, module by module; the search window asks here too. */
@Controller
class SearchController {

    private static final int PER_MODULE = 6;
    private static final int LONGEST = 80;

    private final List<Findable> modules;

    SearchController(List<Findable> modules) {
        this.modules = modules;
    }

    @ForSignedIn
    @GetMapping("/cari")
    ModelAndView find(@RequestParam(defaultValue = "") String kata) {
        var words = kata.strip().substring(0, Math.min(LONGEST, kata.strip().length()));
        return Html.page("web/search/cari", new SearchPage(words, found(words)));
    }

    private List<Findable.Found> found(String words) {
        if (words.length() < 2) {
            return List.of();
        }
        return modules.stream()
                .map(module -> module.find(words, PER_MODULE))
                .flatMap(Collection::stream)
                .toList();
    }
}
