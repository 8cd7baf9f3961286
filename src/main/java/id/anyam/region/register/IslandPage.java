package id.anyam.region.register;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.util.List;

/**
 * The islands that fit what was asked.
 *
 * @param within code of a province or regency; empty for all
 * @param path of this list, ready for {@code halaman=}
 */
public record IslandPage(
        String searched,
        String within,
        boolean populated,
        List<Choice> provinces,
        List<Row> rows,
        Paging paging,
        String path,
        String download) {

    /** One island. */
    public record Row(String code, String name, String place, String position, boolean populated, boolean outermost) {}
}
