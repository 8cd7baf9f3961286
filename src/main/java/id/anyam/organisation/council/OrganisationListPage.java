package id.anyam.organisation.council;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.util.List;

/**
 * The organisations that fit what was asked.
 *
 * @param path of this list, ready for {@code halaman=}
 */
public record OrganisationListPage(
        String searched,
        String within,
        String kind,
        List<Choice> provinces,
        List<Choice> kinds,
        List<Row> rows,
        Paging paging,
        String path,
        String download) {

    /** One organisation. */
    public record Row(String id, String name, String fullName, String kind, String region) {}

    /** Nothing was asked for but a filter or a word, and nothing fits. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
