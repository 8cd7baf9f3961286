package id.anyam.web.search;

import id.anyam.web.Findable;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding anything by part of its name, for programs. */
@RestController
class SearchApi {

    private final Finding finding;

    SearchApi(Finding finding) {
        this.finding = finding;
    }

    /** {@code kind} is the key of what sort of thing it is, {@code path} where it opens on screen. */
    @ForSignedIn
    @GetMapping("/api/v1/search")
    Slice<Findable.Found> find(@RequestParam(defaultValue = "") String query) {
        return Slice.whole(finding.of(query).found());
    }
}
