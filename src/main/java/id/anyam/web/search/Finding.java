package id.anyam.web.search;

import id.anyam.web.Findable;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks every module for what it knows by these words. */
@Component
class Finding {

    private static final int PER_MODULE = 6;
    private static final int LONGEST = 80;

    private final List<Findable> modules;

    Finding(List<Findable> modules) {
        this.modules = modules;
    }

    SearchPage of(String typed) {
        var words = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return new SearchPage(
                words,
                words.length() < 2
                        ? List.of()
                        : modules.stream()
                                .map(module -> module.find(words, PER_MODULE))
                                .flatMap(Collection::stream)
                                .toList());
    }
}
