package id.anyam.meeting.plan;

import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The list of meetings.
 *
 * @param pagingPath address of the same list, ready for {@code halaman=}
 * @param sortPath address of the same list, ready for {@code urut=}
 * @param asked something was asked, so an empty list means nothing fits
 */
public record MeetingListPage(
        List<Row> rows,
        Paging paging,
        String words,
        String kind,
        String year,
        String from,
        String phase,
        String sort,
        List<Choice> kinds,
        List<Choice> years,
        List<Choice> froms,
        List<Choice> phases,
        String pagingPath,
        String sortPath,
        String downloadPath,
        boolean asked,
        boolean mayCreate) {

    /** How many filters are set. */
    public long set() {
        return Stream.of(kind, year, from, phase)
                .filter(chosen -> !chosen.isEmpty())
                .count();
    }

    /** One meeting in the list. */
    public record Row(
            UUID id,
            Kind kind,
            String title,
            String theme,
            String holder,
            Instant startsAt,
            ZoneId zone,
            String place,
            Mode mode,
            Stage stage,
            String from,
            int decisions) {

        public LocalDate on() {
            return startsAt.atZone(zone).toLocalDate();
        }
    }
}
