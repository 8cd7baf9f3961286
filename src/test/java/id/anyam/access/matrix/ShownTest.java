package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a page shows to press: nobody is led to a refusal. Each role goes from its start page along every kind of link
 * it is shown, then sends every form it was shown as it stood, those that take something away last.
 */
@ServerTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownTest {

    private static final String COUNCIL = "76.05";
    private static final String PROVINCE = "76";
    private static final int PAGES = 150;
    private static final int OF_A_KIND = 4;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String ONES_OWN = "/keluar|/masuk.*|/bahasa|/tema|/organisasi/pilihan|/akun/.*";
    private static final String ENDS = ".*/(penutupan|penghapusan|pembatalan|pencabutan|penarikan)";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private UUID opd = new UUID(0, 0);

    @BeforeAll
    void makeRecords() {
        new Records(people, people.council(COUNCIL), people.council(PROVINCE), UUID.randomUUID());
        opd = people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                        VALUES ('OPD', :council, :region, 'Dinas Contoh', 'Dinas Contoh', 'Asia/Makassar') RETURNING id
                        """)
                .param("council", people.council(COUNCIL))
                .param("region", COUNCIL)
                .query(UUID.class)
                .single());
    }

    /** A form as it stood on a page. */
    private record Form(String page, String action, List<String> fields) {}

    @ParameterizedTest
    @ValueSource(strings = {"CHAIR", "AUDITOR", "MENTOR", "OPD_PLANNER", "BIDANG_HEAD", "SECRETARY", "ADMINISTRATOR"})
    void leadsNobodyToARefusal(String role) {
        var web = Web.signedInAs(person(role), port);
        var refused = new ArrayList<String>();
        var forms = new LinkedHashMap<String, Form>();
        var open = new ArrayDeque<>(List.of("/beranda"));
        var known = new LinkedHashSet<>(open);
        var kinds = new HashMap<String, Integer>();
        var from = new HashMap<String, String>();
        while (!open.isEmpty() && known.size() - open.size() < PAGES) {
            var path = open.removeFirst();
            var answer = web.get(path);
            if (answer.status() == 403 || answer.status() == 404) {
                refused.add(from.get(path) + " leads to " + path + ": " + answer.status());
            }
            if (!answer.contentType().startsWith("text/html")) {
                continue;
            }
            for (var form : answer.page().select("form[method=post]")) {
                forms.putIfAbsent(form.attr("action"), form(path, form));
            }
            for (var link : answer.page().select("a[href^=/]").eachAttr("href")) {
                var bare = link.replaceAll("#.*", "");
                if (!bare.startsWith("/aset/")
                        && kinds.merge(kind(bare), 1, Integer::sum) <= OF_A_KIND
                        && known.add(bare)) {
                    from.put(bare, path);
                    open.addLast(bare);
                }
            }
        }
        refused.addAll(sent(web, forms));
        refused.addAll(web.failed());

        assertThat(refused)
                .as("of " + (known.size() - open.size()) + " pages, " + forms.size() + " forms")
                .isEmpty();
        assertThat(known.size() - open.size()).isGreaterThan(20);
    }

    private static List<String> sent(Web web, Map<String, Form> forms) {
        var refused = new ArrayList<String>();
        var kinds = new HashMap<String, Integer>();
        var inTurn = new ArrayList<>(forms.values());
        inTurn.sort((one, other) ->
                Boolean.compare(one.action().matches(ENDS), other.action().matches(ENDS)));
        for (var form : inTurn) {
            if (form.action().matches(ONES_OWN) || kinds.merge(kind(form.action()), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var status = web.post(form.action(), form.fields().toArray(String[]::new))
                    .status();
            if (status == 403 || status == 404) {
                refused.add(form.page() + " has a form to " + form.action() + ": " + status);
            }
        }
        return refused;
    }

    private static Form form(String page, Element form) {
        var fields = new ArrayList<String>();
        for (var input : form.select("input[name]:not([name=_csrf]):not([type=file]), textarea[name], select[name]")) {
            fields.add(input.attr("name"));
            fields.add(input.val());
        }
        return new Form(page, form.attr("action"), fields);
    }

    /** What links differ by only in the record or in how a list is shown. */
    private static String kind(String link) {
        return link.replaceAll(ID, "{}").replaceAll("\\d+", "0").replaceAll("=[^&]*", "=");
    }

    private Person person(String role) {
        return role.equals("OPD_PLANNER") ? people.person(role, opd) : people.person(role, COUNCIL);
    }
}
