package id.anyam;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is made of: each element as the way down to it, by tags, classes and states, without words, ids and how
 * often it comes. What stands around {@code main} counts as one kind for all pages.
 */
final class Makeup {

    private static final int ALIKE = 3;
    private static final Set<String> STATES =
            Set.of("role", "type", "hidden", "disabled", "readonly", "required", "open", "href", "tabindex", "scope");

    private final Document page;
    private final String kind;
    private final Map<Element, String> ways = new LinkedHashMap<>();

    Makeup(String kind, Document page) {
        this.kind = kind;
        this.page = page;
        gather(page.body(), "");
    }

    Document page() {
        return page;
    }

    Collection<String> ways() {
        return ways.values();
    }

    /** Marks of rows that are made alike those past the third: the hundredth takes as long and shows nothing more. */
    void markMore() {
        var times = new HashMap<Set<String>, Integer>();
        for (var row : page.select("main :is(tbody, ul, ol, select) > *")) {
            var made = row.select("*").stream().map(ways::get).collect(Collectors.toSet());
            if (times.merge(made, 1, Integer::sum) > ALIKE) {
                row.attr("data-more", true);
            }
        }
    }

    private void gather(Element element, String above) {
        var start = element.normalName().equals("main") ? kind : above;
        var way = start + ">" + sign(element);
        ways.put(element, way);
        element.children().forEach(child -> gather(child, way));
    }

    private static String sign(Element element) {
        var states = element.attributes().asList().stream()
                .filter(state -> STATES.contains(state.getKey())
                        || state.getKey().startsWith("aria-") && !state.getKey().equals("aria-current"))
                .map(state -> state.getKey() + worth(state))
                .sorted()
                .toList();
        return element.normalName()
                + element.classNames().stream().sorted().toList()
                + states
                + (element.ownText().isBlank() ? "" : "#");
    }

    private static String worth(Attribute state) {
        return Set.of("role", "type").contains(state.getKey()) ? state.getValue() : "";
    }
}
