package id.anyam.meeting.decision;

import id.anyam.meeting.Decisions.Level;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The register of decisions.
 *
 * @param asked what each filter stands on, by its name in the address
 * @param path of the same list, ready for {@code halaman=}
 * @param searched something was asked, so an empty list means nothing fits
 */
public record DecisionsPage(
        List<Row> rows,
        Paging paging,
        String words,
        List<Filter> filters,
        String path,
        String downloadPath,
        boolean searched) {

    /** How many filters are set. */
    public long set() {
        return filters.stream().filter(filter -> !filter.chosen().isEmpty()).count();
    }

    /** A filter above the list, as its name in the address, its label and what may be chosen. */
    public record Filter(String name, String label, String chosen, List<Choice> choices) {}

    /**
     * One decision in the list.
     *
     * @param standing what is next with it, in the last part of a message key; empty when nothing is awaited
     */
    public record Row(
            UUID id,
            int number,
            String text,
            UUID meetingId,
            String meeting,
            String holder,
            LocalDate takenOn,
            Set<Level> levels,
            String bidang,
            Optional<LocalDate> dueOn,
            int programmes,
            String standing) {

        public String meetingPath() {
            return "/rapat/" + meetingId;
        }

        public String path() {
            return meetingPath() + "/keputusan/" + id;
        }
    }
}
