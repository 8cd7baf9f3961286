package id.anyam.meeting.problem;

import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of problems and proposals.
 *
 * @param below councils below hand in too, so that it must be said whose each is
 * @param set how many filters are set
 * @param pagingPath address of the same list, ready for {@code halaman=}
 * @param sortPath address of the same list, ready for {@code urut=}
 * @param asked something was asked, so an empty list means nothing fits
 */
public record ProblemListPage(
        List<Row> rows,
        Paging paging,
        String words,
        List<Filter> filters,
        long set,
        boolean below,
        String sort,
        String pagingPath,
        String sortPath,
        String downloadPath,
        boolean asked,
        boolean mayCreate) {

    /** A filter above the list, as its name in the address, its label and what may be chosen. */
    public record Filter(String name, String label, String chosen, List<Choice> choices) {}

    /**
     * One problem or proposal in the list.
     *
     * @param own it is the council's own
     * @param on the day on which it was handed in, of a draft the day on which it was begun
     * @param programmes how many answer it, as far as the one who looks may see them
     * @param open it waits for a programme
     */
    public record Row(
            UUID id,
            Kind kind,
            String category,
            String title,
            UUID councilId,
            String council,
            boolean own,
            Stage stage,
            Optional<Verdict> verdict,
            LocalDate on,
            Optional<UUID> meetingId,
            String meeting,
            int programmes,
            boolean open) {

        public String path() {
            return "/permasalahan/" + id;
        }
    }
}
