package id.anyam.region.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.web.ForAnyone;
import id.anyam.web.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions and islands for programs. */
@RestController
@RequestMapping("/api/v1")
class RegionApi {

    private static final int PART = 100;

    private final RegionsInDatabase regions;
    private final Islands islands;
    private final History history;

    RegionApi(RegionsInDatabase regions, Islands islands, History history) {
        this.history = history;
        this.regions = regions;
        this.islands = islands;
    }

    /** A region; {@code successors} is given for one region that is no longer in force. */
    record RegionAnswer(
            String code,
            String kind,
            String name,
            String path,
            String zone,
            @JsonProperty("parent_code") @Nullable String parentCode,
            @JsonProperty("valid_from") LocalDate validFrom,
            @JsonProperty("valid_to") @Nullable LocalDate validTo,
            List<String> successors) {

        static RegionAnswer of(Region region, List<Region> successors) {
            return new RegionAnswer(
                    region.code().value(),
                    region.kind().name(),
                    region.name(),
                    region.path(),
                    region.code().zone().getId(),
                    region.code().parent().map(RegionCode::value).orElse(null),
                    region.validFrom(),
                    region.validTo().orElse(null),
                    successors.stream().map(one -> one.code().value()).toList());
        }
    }

    /** A step in time; {@code kind} is SPLIT, MERGE, MOVE or RENAME. */
    record StepAnswer(
            String kind,
            String predecessor,
            String successor,
            LocalDate on,
            String decree,
            @JsonProperty("former_name") @Nullable String formerName) {

        static StepAnswer of(History.Step step) {
            return new StepAnswer(
                    step.kind(), step.predecessor(), step.successor(), step.onDate(), step.decree(), step.formerName());
        }
    }

    /** An island; the latitude is negative south of the equator. */
    record IslandAnswer(
            String code,
            String name,
            String place,
            double latitude,
            double longitude,
            boolean populated,
            @JsonProperty("outermost_small") boolean outermostSmall) {}

    @ForAnyone
    @GetMapping("/regions")
    Slice<RegionAnswer> regions(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "00") String parent,
            @RequestParam(defaultValue = "20") int limit) {
        var found = query.isBlank()
                ? regions.children(RegionController.known(regions, parent).code())
                : regions.search(query, Math.clamp(limit, 1, PART));
        return Slice.whole(
                found.stream().map(one -> RegionAnswer.of(one, List.of())).toList());
    }

    /** One region; with {@code on} its successors as of that day. */
    @ForAnyone
    @GetMapping("/regions/{code}")
    RegionAnswer region(@PathVariable String code, @RequestParam Optional<LocalDate> on) {
        var region = RegionController.known(regions, code);
        var day = on.orElseGet(regions::today);
        return RegionAnswer.of(region, region.inForceOn(day) ? List.of() : regions.successors(region.code(), day));
    }

    /** How a code came to be and what became of it, the latest first. */
    @ForAnyone
    @GetMapping("/regions/{code}/history")
    Slice<StepAnswer> history(@PathVariable String code) {
        var region = RegionController.known(regions, code);
        return Slice.whole(
                history.of(region.code().value()).stream().map(StepAnswer::of).toList());
    }

    @ForAnyone
    @GetMapping("/islands")
    Slice<IslandAnswer> islands(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "false") boolean populated,
            @RequestParam(defaultValue = "0") int cursor) {
        var place = Math.max(0, cursor);
        var found = islands.list(new Islands.Wanted(query, region, populated), place, PART + 1);
        return Slice.from(place, PART, found)
                .map(one -> new IslandAnswer(
                        one.code(),
                        one.name(),
                        one.place(),
                        one.latitude(),
                        one.longitude(),
                        one.populated(),
                        one.outermostSmall()));
    }
}
