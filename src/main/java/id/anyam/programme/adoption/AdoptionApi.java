package id.anyam.programme.adoption;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Answers to programmes for programs: the same form and rules as on screen. */
@RestController
@RequestMapping("/api/v1")
class AdoptionApi {

    private final AdoptionWorkflow workflow;
    private final AnswerScreens screens;
    private final CouncilAnswers councils;
    private final Visitors visitors;

    AdoptionApi(AdoptionWorkflow workflow, AnswerScreens screens, CouncilAnswers councils, Visitors visitors) {
        this.workflow = workflow;
        this.screens = screens;
        this.councils = councils;
        this.visitors = visitors;
    }

    /** A council's answer as programs read it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(
            UUID programme,
            int programmeVersion,
            String answer,
            String reason,
            Optional<UUID> local,
            Instant answeredAt,
            List<AnswerPage.Drift> differences) {}

    /** What one council below made of a programme. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Line(
            String organisation,
            String name,
            String region,
            String answer,
            String reason,
            Optional<String> local,
            List<AnswerPage.Drift> differences) {}

    @May("adoption.read")
    @GetMapping("/programmes/{id}/adoption")
    Json show(@PathVariable UUID id) {
        var adoption = screens.present(new ProgrammeId(id), Councils.of(visitors.current()))
                .orElseThrow(NotFound::new);
        return new Json(
                adoption.programme().value(),
                adoption.version(),
                adoption.kind(),
                adoption.reason(),
                adoption.local().map(ProgrammeId::value),
                adoption.at().toInstant(),
                screens.drifts(adoption));
    }

    @May("adoption.answer")
    @PutMapping("/programmes/{id}/adoption")
    Json answer(@PathVariable UUID id, @RequestBody JsonNode body) {
        var council = Councils.of(visitors.current());
        var programme = new ProgrammeId(id);
        var typing = Typing.of(body);
        switch (typing.value("answer")) {
            case "ADOPTED" -> workflow.adopt(programme, council);
            case "ADAPTED" -> {
                var form = screens.form(screens.base(programme, council), council, typing);
                refuseUnfit(typing);
                workflow.adapt(programme, council, form);
            }
            case "DECLINED" -> {
                var why = typing.text("reason", 5, 1000);
                refuseUnfit(typing);
                workflow.decline(programme, council, why);
            }
            default -> {
                typing.wrong("answer", "web.typing.choose");
                throw new Unfit(typing);
            }
        }
        return show(id);
    }

    @May("adoption.read")
    @GetMapping("/adoptions")
    Slice<Line> list(@RequestParam UUID programme) {
        var visitor = visitors.current();
        var viewer = visitor.organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        var asked = councils.programme(new ProgrammeId(programme)).orElseThrow(NotFound::new);
        return Slice.whole(councils.lines(asked, viewer, visitor.zone()).stream()
                .map(line -> new Line(
                        line.council(),
                        line.name(),
                        line.region(),
                        line.kind(),
                        line.reason(),
                        line.local(),
                        line.drifts()))
                .toList());
    }

    private static void refuseUnfit(Typing typing) {
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
    }
}
