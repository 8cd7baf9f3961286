package id.anyam.programme.drift;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** How versions of a programme differ, for programs, and the same acts as on screen. */
@RestController
@RequestMapping("/api/v1/programmes/{id}")
class DriftApi {

    private final DriftWorkflow workflow;
    private final DriftScreens screens;
    private final CouncilDrifts councils;
    private final Visitors visitors;

    DriftApi(DriftWorkflow workflow, DriftScreens screens, CouncilDrifts councils, Visitors visitors) {
        this.workflow = workflow;
        this.screens = screens;
        this.councils = councils;
        this.visitors = visitors;
    }

    /**
     * A council's version beside the one above.
     *
     * @param above the programme above and {@code aboveVersion} its version; none for a council's own programme
     * @param taken the programme that was taken up in {@code takenVersion}
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(
            UUID programme,
            Optional<UUID> above,
            Optional<Integer> aboveVersion,
            Optional<UUID> taken,
            Optional<Integer> takenVersion,
            List<PartJson> parts) {}

    /** One part as it stands above, stood when it was taken up, and stands here. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record PartJson(
            String part,
            String piece,
            String indicator,
            String kind,
            String proposal,
            Optional<String> above,
            Optional<String> taken,
            Optional<String> here,
            String reason) {}

    /** One part in which one council below says something else. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record LineJson(
            String organisation,
            String name,
            String region,
            String piece,
            String indicator,
            String kind,
            String proposal,
            String above,
            String here,
            String reason) {}

    @May("adoption.read")
    @GetMapping("/drift")
    Json show(@PathVariable UUID id) {
        var standing = screens.standing(new ProgrammeId(id));
        var base = standing.map(Standing::base);
        return new Json(
                id,
                standing.flatMap(Standing::upper).map(one -> one.id().value()),
                standing.flatMap(Standing::upper).map(Standing.Programme::number),
                base.map(one -> one.programme().value()),
                base.map(Standing.Taken::version),
                standing.stream()
                        .flatMap(one -> one.comparison().stream()
                                .flatMap(comparison -> comparison.drifts().stream())
                                .map(drift -> part(drift, one)))
                        .toList());
    }

    @May("adoption.answer")
    @PostMapping("/drift/acceptance")
    Json take(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        workflow.take(new ProgrammeId(id), council(), typing.value("part"), typing.value("seen"));
        return show(id);
    }

    @May("adoption.answer")
    @PostMapping("/drift/keeping")
    Json keep(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var reason = typing.text("reason", 5, 1000);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.keep(new ProgrammeId(id), council(), typing.value("part"), reason, typing.value("seen"));
        return show(id);
    }

    @May("adoption.read")
    @GetMapping("/drifts")
    Slice<LineJson> list(@PathVariable UUID id) {
        return Slice.whole(councils.of(new ProgrammeId(id)).lines().stream()
                .map(line -> new LineJson(
                        line.council(),
                        line.name(),
                        line.region(),
                        line.piece(),
                        line.indicator(),
                        line.kind(),
                        line.proposal(),
                        line.above(),
                        line.here(),
                        line.reason()))
                .toList());
    }

    private static PartJson part(Drift drift, Standing standing) {
        return new PartJson(
                drift.part().written(),
                drift.part().piece().name(),
                DriftScreens.name(drift.part(), standing),
                drift.kind().name(),
                drift.proposal().name(),
                drift.above(),
                drift.taken(),
                drift.here(),
                drift.reason());
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
