package id.anyam.organisation.board;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/** The open offices of an organisation, and one to add. */
public record OfficeListPage(
        String organisation, String shortName, List<Row> rows, List<Choice> bidangs, Typing typing) {

    /** One open office. */
    public record Row(String id, String title, int rank, String bidang, String exOfficio) {}
}
