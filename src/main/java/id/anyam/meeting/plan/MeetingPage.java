package id.anyam.meeting.plan;

import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.meeting.RegionalProblems;
import id.anyam.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One meeting with all that belongs to it.
 *
 * @param follows the meeting it follows, as path and title
 * @param figures for the holder and those above; a guest sees only its own place
 * @param own the invitation of the organisation that looks
 * @param decisions those addressed to the one who looks; for the holder all
 * @param elsewhere the decisions addressed to other levels
 * @param problems and proposals handed in for it, as far as the one who looks may see them
 */
public record MeetingPage(
        UUID id,
        Kind kind,
        String title,
        String theme,
        String holder,
        Optional<Choice> follows,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        Mode mode,
        String onlineLink,
        Stage stage,
        Optional<Figures> figures,
        Optional<Guest> own,
        List<Item> agenda,
        List<Decided> decisions,
        List<Decided> elsewhere,
        List<RegionalProblems.Outline> problems,
        May may) {

    public String path() {
        return "/rapat/" + id;
    }

    /** How many organisations are invited, as far as one sees. */
    public int invited() {
        return figures.map(Figures::invited).orElse(0);
    }

    public boolean endsOnAnotherDay() {
        return !startsAt.atZone(zone).toLocalDate().equals(endsAt.atZone(zone).toLocalDate());
    }

    /**
     * Who was invited and who came.
     *
     * @param onsite delegations of which somebody is there in person
     * @param online delegations that take part from afar only
     * @param people all persons recorded
     */
    public record Figures(int invited, int present, int onsite, int online, int people) {}

    /**
     * The place of the organisation that looks among the guests.
     *
     * @param answer message key of whether and how it comes
     */
    public record Guest(String note, String answer, List<Person> people) {}

    /** Somebody who came. */
    public record Person(String name, String office, Mode mode, String place, Instant arrivedAt) {}

    /** A point of the agenda, with the time at which it begins when all before it have a length. */
    public record Item(int position, String title, String owner, int minutes, Optional<Instant> beginsAt) {}

    /**
     * A decision in the list.
     *
     * @param answers how many programmes answer it, as far as the one who looks may see them
     */
    public record Decided(
            UUID id,
            int number,
            String kind,
            String text,
            Set<Level> levels,
            String bidang,
            Optional<LocalDate> dueOn,
            boolean withdrawn,
            int answers) {}

    /** What the one who looks may do now. */
    public record May(
            boolean edit,
            boolean announce,
            boolean attend,
            boolean decide,
            boolean close,
            boolean answer,
            boolean tell) {}
}
