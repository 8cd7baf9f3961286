package id.anyam.meeting.decision;

import id.anyam.meeting.Decisions.Level;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** The register of decisions over all meetings, for programs. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionsApi {

    private final DecisionRegister register;
    private final Visitors visitors;

    DecisionsApi(DecisionRegister register, Visitors visitors) {
        this.register = register;
        this.visitors = visitors;
    }

    /**
     * A decision in the register.
     *
     * @param meeting by which it was taken, with its title and the council that held it
     * @param programmes how many answer it
     * @param standing what is next with it; absent when nothing is awaited
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Line(
            UUID id,
            int number,
            String text,
            UUID meeting,
            String meetingTitle,
            String organisation,
            LocalDate takenOn,
            Set<Level> levels,
            Optional<String> bidang,
            Optional<LocalDate> dueOn,
            int programmes,
            Optional<String> standing) {

        static Line of(DecisionsPage.Row row) {
            return new Line(
                    row.id(),
                    row.number(),
                    row.text(),
                    row.meetingId(),
                    row.meeting(),
                    row.holder(),
                    row.takenOn(),
                    row.levels(),
                    Optional.of(row.bidang()).filter(name -> !name.isEmpty()),
                    row.dueOn(),
                    row.programmes(),
                    Optional.of(row.standing()).filter(name -> !name.isEmpty()));
        }
    }

    /** The latest meeting first; what a filter does not know is as if it were not asked, as on screen. */
    @May("meeting.read")
    @GetMapping
    Slice<Line> all(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "1") int cursor) {
        var filter = DecisionFilter.of(
                Map.of("cari", search, "tahun", year, "untuk", level, "asal", from, "keadaan", standing));
        var own = visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        var fitting = register.fitting(own, filter);
        var paging = Paging.of(cursor, fitting.size());
        return Slice.of(
                fitting.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(Line::of)
                        .toList(),
                paging);
    }
}
