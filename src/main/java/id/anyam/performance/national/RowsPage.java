package id.anyam.performance.national;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.util.List;

/**
 * The rows behind a number.
 *
 * @param teach what the rows are and how they are counted
 * @param none what to say when there is no row, with {@code noneTeach} below it
 * @param totals a sum or nothing for each column; empty when no column is summed
 * @param kept names and values that a search keeps of the address
 * @param sortPath of this list, ready for {@code urut=…}
 * @param path of this list, ready for {@code halaman=…}
 * @param download the same rows as Excel
 */
public record RowsPage(
        String title,
        String teach,
        List<Choice> way,
        List<Column> columns,
        List<Row> rows,
        String none,
        String noneTeach,
        List<String> totals,
        Paging paging,
        String words,
        String sort,
        String action,
        List<Choice> kept,
        String sortPath,
        String path,
        String download) {

    public record Column(String label, boolean number) {}

    public record Row(List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param path where it leads; empty for plain text
     */
    public record Cell(String text, String path) {}
}
