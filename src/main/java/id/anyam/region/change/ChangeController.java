package id.anyam.region.change;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Decrees about regions, entered by Dekranas's administrators. */
@Controller
class ChangeController {

    private final Regions regions;
    private final RegionChanges changes;
    private final Visitors visitors;
    private final MessageSource messages;

    ChangeController(Regions regions, RegionChanges changes, Visitors visitors, MessageSource messages) {
        this.regions = regions;
        this.changes = changes;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("region.change")
    @GetMapping("/wilayah/{code}/perubahan")
    ModelAndView form(@PathVariable String code, @RequestParam(defaultValue = "SPLIT") ChangeForm.Kind jenis) {
        var region = mine(code);
        var typing = Typing.blank()
                .with("id", UUID.randomUUID())
                .with("kind", jenis)
                .with("region_kind", region.kind())
                .with("name", jenis == ChangeForm.Kind.RENAME ? region.name() : "");
        return Html.page("region/change/perubahan", page(region, typing));
    }

    @May("region.change")
    @PostMapping("/wilayah/{code}/perubahan")
    ModelAndView enter(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var region = mine(code);
        var typing = Typing.of(typed);
        var form = ChangeForm.read(typing, region, regions);
        if (form.isEmpty()) {
            return Html.mend("region/change/perubahan", page(region, typing));
        }
        var act = form.get();
        if (!typing.done(() -> changes.enter(act.id(), act.act(), act.decree()), ChangeController::field)) {
            return Html.mend("region/change/perubahan", page(region, typing));
        }
        Said.key(request, "region.change.done");
        return Html.goTo("/wilayah/" + code);
    }

    /** The field a rule about a decree is told at. */
    private static String field(RuleViolated broken) {
        return switch (broken.key().substring("region.change.".length())) {
            case "not-yet", "too-early" -> "on";
            case "same-name" -> "name";
            case "other-depth" -> "into";
            case "new-depth", "taken" -> "new_code";
            default -> "";
        };
    }

    /** The act's id, so that a program may send it again without doing it twice. */
    record Entered(UUID id, String region) {}

    @May("region.change")
    @PostMapping("/api/v1/regions/{code}/changes")
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    Entered enter(@PathVariable String code, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var form = ChangeForm.read(typing, mine(code), regions).orElseThrow(() -> new Unfit(typing));
        changes.enter(form.id(), form.act(), form.decree());
        return new Entered(form.id(), code);
    }

    /** The register is Dekranas's to keep: for others the form is not there. */
    private Region mine(String code) {
        var national =
                visitors.current().organisation().filter(place -> place.level().equals("DEKRANAS"));
        if (national.isEmpty() || !code.matches("[\\d.]+")) {
            throw new NotFound();
        }
        return regions.find(new RegionCode(code)).orElseThrow(NotFound::new);
    }

    private ChangePage page(Region region, Typing typing) {
        var w = new Words(messages, visitors.current().locale());
        return new ChangePage(
                region.code().value(),
                region.path(),
                chosen(typing),
                Arrays.stream(ChangeForm.Kind.values())
                        .map(kind -> new Choice(
                                kind.name(), w.t("region.change." + kind.name().toLowerCase())))
                        .toList(),
                Arrays.stream(RegionKind.values())
                        .filter(kind -> kind.depth() == region.kind().depth())
                        .map(kind -> new Choice(
                                kind.name(), w.t("region.kind." + kind.name().toLowerCase())))
                        .toList(),
                typing);
    }

    /** The act the form is for, also when somebody sent none that we know. */
    private static String chosen(Typing typing) {
        return Arrays.stream(ChangeForm.Kind.values())
                .map(Enum::name)
                .filter(typing.value("kind")::equals)
                .findFirst()
                .orElse(ChangeForm.Kind.SPLIT.name());
    }
}
