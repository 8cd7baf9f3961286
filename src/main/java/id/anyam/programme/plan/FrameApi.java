package id.anyam.programme.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.shared.NotFound;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Frames for programs. */
@RestController
@RequestMapping("/api/v1/frames")
class FrameApi {

    private final Frames frames;
    private final Visitors visitors;

    FrameApi(Frames frames, Visitors visitors) {
        this.frames = frames;
        this.visitors = visitors;
    }

    /** A frame as programs read it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Json(
            UUID id,
            UUID organisation,
            String name,
            int firstYear,
            int lastYear,
            List<String> direction,
            Optional<UUID> meeting) {

        static Json of(Frame frame) {
            return new Json(
                    frame.id(),
                    frame.organisation(),
                    frame.name(),
                    frame.firstYear(),
                    frame.lastYear(),
                    frame.direction(),
                    frame.meeting().map(MeetingId::value));
        }
    }

    @ForSignedIn
    @GetMapping
    Slice<Json> list() {
        return Slice.whole(frames.all().stream().map(Json::of).toList());
    }

    @ForSignedIn
    @GetMapping("/{id}")
    Json show(@PathVariable UUID id) {
        return Json.of(frames.find(id).orElseThrow(NotFound::new));
    }

    @May("frame.create")
    @PostMapping
    ResponseEntity<Json> create(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var frame = save(typing.id("id").orElseGet(UUID::randomUUID), typing);
        return ResponseEntity.created(URI.create("/api/v1/frames/" + frame.id()))
                .body(frame);
    }

    @May("frame.edit")
    @PutMapping("/{id}")
    Json change(@PathVariable UUID id, @RequestBody JsonNode body) {
        frames.find(id).filter(frame -> frame.organisation().equals(council())).orElseThrow(NotFound::new);
        return save(id, Typing.of(body));
    }

    private Json save(UUID id, Typing typing) {
        var frame = FrameForm.of(typing, id, council());
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        frames.save(frame);
        return Json.of(frame);
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
