package id.anyam.web.style;

import id.anyam.web.Choice;
import id.anyam.web.Chrome;
import id.anyam.web.NavItem;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Words;
import java.util.List;
import java.util.Optional;

/**
 * Samples for every piece.
 *
 * @param filled a form as it fits
 */
public record StylePage(Typing filled, List<Choice> crafts, Paging paging) {

    /** What stands around a page of somebody signed in, to whoever looks. */
    public Chrome around(Chrome chrome) {
        return new Chrome(
                new SampleVisitor(chrome.visitor()),
                false,
                chrome.formToken(),
                List.of(
                        new NavItem(NavItem.Section.YEAR, 10, "web.nav.home", "/gaya#beranda", "", true),
                        new NavItem(NavItem.Section.YEAR, 40, "web.style.activity", "/gaya#kegiatan", "", true),
                        new NavItem(NavItem.Section.HOUSE, 290, "web.nav.style", "/gaya", "", false)),
                "/gaya#kegiatan",
                Optional.empty(),
                chrome.style(),
                chrome.script());
    }

    /** The same form as it does not fit, its fields called by what stands at them. */
    public Typing refused(Words w, String prefix) {
        var typing = Typing.blank().with("pagu", "enam puluh juta").with("mulai", "31/02/2026");
        typing.text("nama", 3, 200);
        typing.rupiah("pagu");
        typing.date("mulai");
        typing.wrong("kriya", "web.typing.choose");
        typing.wrong("cerita", "web.typing.too-short", 20);
        typing.problems().forEach(problem -> {
            var field = problem.field();
            typing.called(field, prefix + field, w.t(label(field)));
        });
        return typing;
    }

    /** Message key of what a sample field is called. */
    private static String label(String field) {
        return switch (field) {
            case "nama" -> "web.style.field.name";
            case "pagu" -> "web.style.field.budget";
            case "mulai" -> "web.style.field.start";
            case "kriya" -> "web.style.field.crafts";
            default -> "web.style.field.story";
        };
    }
}
