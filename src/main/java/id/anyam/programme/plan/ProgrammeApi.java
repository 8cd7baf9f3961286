package id.anyam.programme.plan;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Programmes for programs: the same acts, the same form, the same rules as on screen. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammeApi {

    private final ProgrammeWorkflow workflow;
    private final ProgrammeReading reading;
    private final ProgrammeListing listing;
    private final Visitors visitors;
    private final Clock clock;

    ProgrammeApi(
            ProgrammeWorkflow workflow,
            ProgrammeReading reading,
            ProgrammeListing listing,
            Visitors visitors,
            Clock clock) {
        this.workflow = workflow;
        this.reading = reading;
        this.listing = listing;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** A programme in a list. */
    record Line(UUID id, UUID organisation, String code, String title, String state, int version) {}

    @May("programme.read")
    @GetMapping
    Slice<Line> list(
            @RequestParam Optional<String> year,
            @RequestParam(defaultValue = "OWN") String scope,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int cursor) {
        var present =
                LocalDate.ofInstant(clock.instant(), visitors.current().zone()).getYear();
        var asked = Typing.blank()
                .with("tahun", year.orElse(Integer.toString(present)))
                .with("lingkup", scope)
                .with("cari", search);
        var filter = ProgrammeFilter.of(asked, new BudgetYear(present), ProgrammeFilter.Scope.OWN);
        var paging = Paging.of(cursor, listing.count(council(), filter));
        var lines = listing.rows(council(), filter, paging).stream()
                .map(row -> new Line(
                        row.id().value(),
                        row.organisation(),
                        row.code(),
                        row.title(),
                        row.state().name(),
                        row.version()))
                .toList();
        return Slice.of(lines, paging);
    }

    @May("programme.create")
    @PostMapping
    ResponseEntity<ProgrammeJson> create(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var id = new ProgrammeId(typing.id("id").orElseGet(UUID::randomUUID));
        var form = ProgrammeForm.of(typing, Set.of());
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.draft(id, council(), form.content());
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + id.value()))
                .body(reading.json(id));
    }

    @May("programme.read")
    @GetMapping("/{id}")
    ProgrammeJson show(@PathVariable UUID id) {
        return reading.json(new ProgrammeId(id));
    }

    @May("programme.edit")
    @PutMapping("/{id}")
    ProgrammeJson revise(@PathVariable UUID id, @RequestBody JsonNode body) {
        var programme = new ProgrammeId(id);
        var typing = Typing.of(body);
        var form = ProgrammeForm.of(typing, reading.indicatorsOf(programme));
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.revise(programme, council(), form.content(), form.why());
        return reading.json(programme);
    }

    @May("programme.read")
    @GetMapping("/{id}/indicators")
    List<ProgrammeJson.Indicator> indicators(@PathVariable UUID id) {
        return reading.json(new ProgrammeId(id)).indicators();
    }

    @May("programme.publish")
    @PostMapping("/{id}/publication")
    ProgrammeJson publish(@PathVariable UUID id) {
        workflow.publish(new ProgrammeId(id), council());
        return reading.json(new ProgrammeId(id));
    }

    @May("programme.withdraw")
    @PostMapping("/{id}/withdrawal")
    ProgrammeJson withdraw(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var why = typing.text("why", Programme.SHORTEST_REASON, 1000);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.withdraw(new ProgrammeId(id), council(), why);
        return reading.json(new ProgrammeId(id));
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
