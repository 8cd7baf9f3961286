package id.anyam.programme.activity;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The list of activities, ready to print.
 *
 * @param path of this list with its filter, ending so that one more parameter may follow
 * @param sortPath the same without the order
 * @param everywhere also other organisations' activities stand in it
 * @param narrow one may choose between one's own and all; an agency has none of its own
 * @param untouched nothing was searched or filtered, so an empty list teaches
 */
public record ActivityListPage(
        List<Row> rows,
        Sums sums,
        Paging paging,
        Filters filters,
        String path,
        String sortPath,
        String download,
        boolean everywhere,
        boolean narrow,
        boolean untouched,
        boolean mayCreate) {

    /** Message keys in {@code kind} and {@code state}; money in rupiah. */
    public record Row(
            UUID id,
            String title,
            String programme,
            String organisation,
            String kind,
            String state,
            String tone,
            LocalDate starts,
            LocalDate ends,
            String place,
            long pagu,
            long spent) {

        public long left() {
            return pagu - spent;
        }
    }

    /** Of all rows, not of this page only. */
    public record Sums(long count, long pagu, long spent) {

        public long left() {
            return pagu - spent;
        }

        public long percent() {
            return pagu == 0 ? 0 : Math.round(100.0 * spent / pagu);
        }
    }

    /**
     * What may be chosen and what is.
     *
     * @param set how many filters are set
     */
    public record Filters(
            String words,
            long set,
            String year,
            String programme,
            String kind,
            String state,
            String month,
            String sort,
            List<Choice> years,
            List<Choice> programmes,
            List<Choice> kinds,
            List<Choice> states,
            List<Choice> months) {}
}
