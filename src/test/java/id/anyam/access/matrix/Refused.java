package id.anyam.access.matrix;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Web;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What was answered to forms that were sent with nothing filled in: how many came back to mend, and words heard. */
record Refused(int mended, Set<String> heard) {

    private static final Pattern ONES_OWN =
            Pattern.compile("/keluar|/masuk.*|/bahasa|/tema|/organisasi/pilihan|/akun/.*");
    private static final Pattern ENDS = Pattern.compile(".*/(penutupan|penghapusan|pembatalan|pencabutan|penarikan)");

    /** Sends every form of these pages, those that end something last, and posts to these addresses besides. */
    static Refused by(Web web, List<String> pages, List<String> addresses) {
        var forms = new LinkedHashMap<String, String[]>();
        addresses.forEach(address -> forms.put(address, new String[0]));
        for (var path : pages) {
            var answer = web.get(path);
            if (answer.contentType().startsWith("text/html")) {
                answer.page().select("form[method=post]").stream()
                        .filter(form -> !ONES_OWN.matcher(form.attr("action")).matches())
                        .forEach(form -> forms.put(form.attr("action"), blank(form)));
            }
        }
        var mended = 0;
        var heard = new TreeSet<String>();
        var inTurn = forms.entrySet().stream()
                .sorted(comparing(form -> ENDS.matcher(form.getKey()).matches()))
                .toList();
        for (Map.Entry<String, String[]> form : inTurn) {
            var answer = web.post(form.getKey(), form.getValue());
            Walk.listen(answer.text(), heard);
            mended += answer.status() == 422 ? 1 : 0;
        }
        assertThat(web.failed()).isEmpty();
        return new Refused(mended, heard);
    }

    /** The form's hidden fields as they stood, all others empty. */
    private static String[] blank(Element form) {
        return form
                .select(
                        "[name]:is(input, textarea, select):not([name=_csrf], [type=file], [type=checkbox], [type=radio])")
                .stream()
                .flatMap(field -> List.of(field.attr("name"), field.is("[type=hidden]") ? field.val() : "").stream())
                .toArray(String[]::new);
    }
}
