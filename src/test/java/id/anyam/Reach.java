package id.anyam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How far somebody gets who follows links: a few pages of each kind of address, as the server sends them. */
final class Reach {

    private static final int OF_A_KIND = 3;
    private static final Set<String> STATES =
            Set.of("role", "type", "hidden", "disabled", "readonly", "required", "open", "href", "tabindex", "scope");

    private Reach() {}

    record Reached(String path, Document page) {

        String kind() {
            return path.replaceAll("\\?.*", "")
                    .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                    .replaceAll("/\\d[\\d.]*", "/{number}");
        }

        /**
         * What the page is made of: each element as the way down to it, by tags, classes and states, without words,
         * ids and how often it comes. What stands around {@code main} counts as one kind for all pages.
         */
        Set<String> makeup() {
            var made = new HashSet<String>();
            gather(page.body(), "", made);
            return made;
        }

        private void gather(Element element, String above, Set<String> made) {
            var start = element.normalName().equals("main") ? kind() : above;
            var way = start + ">" + sign(element);
            made.add(way);
            element.children().forEach(child -> gather(child, way, made));
        }

        private static String sign(Element element) {
            var states = element.attributes().asList().stream()
                    .filter(state -> STATES.contains(state.getKey())
                            || state.getKey().startsWith("aria-")
                                    && !state.getKey().equals("aria-current"))
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

    /** The beginnings, as far as they are there, and of each kind a few that links lead to. */
    static List<Reached> of(Web web, Set<String> beginnings) {
        var known = new HashSet<>(beginnings);
        var open = new ArrayDeque<>(beginnings);
        var counts = new HashMap<String, Integer>();
        var reached = new ArrayList<Reached>();
        while (!open.isEmpty()) {
            var path = open.remove();
            if (!beginnings.contains(path)
                    && counts.getOrDefault(new Reached(path, new Document("")).kind(), 0) >= OF_A_KIND) {
                continue;
            }
            var answer = web.get(path);
            if (answer.status() == 200 && answer.contentType().startsWith("text/html")) {
                var page = new Reached(path, answer.page());
                counts.merge(page.kind(), 1, Integer::sum);
                reached.add(page);
                links(page.page()).stream().filter(known::add).forEach(open::add);
            }
        }
        return reached;
    }

    private static Set<String> links(Document page) {
        return page.select("a[href^=/]").eachAttr("href").stream()
                .filter(href -> !href.matches(".*\\.(xlsx|pdf|csv|ics|zip|json)(\\?.*)?|/(api|aset|berkas)/.*"))
                .map(href -> href.replaceAll("#.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
