package id.anyam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How far somebody gets who follows links: a few pages of each kind of address, as the server sends them. */
final class Reach {

    private static final int OF_A_KIND = 3;

    private Reach() {}

    /** A page, and what was sent to get it, if it is the answer to a form. */
    record Reached(String path, Optional<Form> sent, Makeup makeup) {

        static Reached at(String path, Document page) {
            return new Reached(path, Optional.empty(), new Makeup(Reach.kind(path), page));
        }

        /** The same once more, in the language that is spoken now. */
        Reached again(Web web) {
            return sent.map(form -> form.answer(web))
                    .orElseGet(() -> at(path, web.get(path).page()));
        }

        /** The forms of the page on which something is typed. */
        List<Form> forms() {
            return makeup
                    .page()
                    .select("main form[method=post]:has(input:not([type=hidden]), select, textarea)")
                    .stream()
                    .map(form -> new Form(form.attr("action"), blank(form), file(form)))
                    .toList();
        }

        private static Optional<String> file(Element form) {
            return form.select("input[type=file]").stream()
                    .map(field -> field.attr("name"))
                    .findFirst();
        }

        private static List<String> blank(Element form) {
            var fields = new ArrayList<String>();
            for (var field : form.select("input[type=hidden][name]:not([name=_csrf]), select[name]")) {
                fields.addAll(List.of(field.attr("name"), field.val()));
            }
            return fields;
        }
    }

    /** A form with nothing typed in it, and no file where it asks for one. */
    record Form(String path, List<String> fields, Optional<String> file) {

        String kind() {
            return Reach.kind(path);
        }

        Reached answer(Web web) {
            var typed = fields.toArray(String[]::new);
            var answer = file.map(field -> web.upload(path, field, "", new byte[0], typed))
                    .orElseGet(() -> web.post(path, typed));
            return new Reached(path, Optional.of(this), new Makeup(kind(), answer.page()));
        }
    }

    /** The beginnings, as far as they are there, and of each kind a few that links lead to. */
    static List<Reached> of(Web web, Collection<String> beginnings) {
        var known = new HashSet<>(beginnings);
        var open = new ArrayDeque<>(beginnings);
        var counts = new HashMap<String, Integer>();
        var reached = new ArrayList<Reached>();
        while (!open.isEmpty()) {
            var path = open.remove();
            if (!beginnings.contains(path) && counts.getOrDefault(kind(path), 0) >= OF_A_KIND) {
                continue;
            }
            for (var page : at(web, List.of(path))) {
                counts.merge(kind(path), 1, Integer::sum);
                reached.add(page);
                links(page.makeup().page()).stream().filter(known::add).forEach(open::add);
            }
        }
        return reached;
    }

    /** The pages at these paths, as far as they are there for this visitor. */
    static List<Reached> at(Web web, Collection<String> paths) {
        var reached = new ArrayList<Reached>();
        for (var path : paths) {
            var answer = web.get(path);
            if (answer.status() == 200 && answer.contentType().startsWith("text/html")) {
                var page = answer.page();
                if (page.selectFirst("main") != null) {
                    reached.add(Reached.at(path, page));
                }
            }
        }
        return reached;
    }

    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d[\\d.]*", "/{number}");
    }

    private static Set<String> links(Document page) {
        return page.select("a[href^=/]").eachAttr("href").stream()
                .filter(href -> !href.matches(".*\\.(xlsx|pdf|csv|ics|zip|json)(\\?.*)?|/(api|aset|berkas)/.*"))
                .map(href -> href.replaceAll("#.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
