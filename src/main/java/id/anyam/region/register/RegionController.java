package id.anyam.region.register;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register on screen: from the nation down to the village, and what a search finds. */
@Controller
class RegionController {

    private static final int FOUND = 40;

    private final RegionsInDatabase regions;
    private final Islands islands;
    private final History history;
    private final Visitors visitors;
    private final MessageSource messages;

    RegionController(
            RegionsInDatabase regions, Islands islands, History history, Visitors visitors, MessageSource messages) {
        this.regions = regions;
        this.islands = islands;
        this.history = history;
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForAnyone
    @GetMapping("/wilayah")
    ModelAndView nation(@RequestParam(defaultValue = "") String cari) {
        var nation = regions.find(RegionCode.NATION).orElseThrow(NotFound::new);
        return Html.page("region/register/wilayah", page(nation, cari.strip()));
    }

    @ForAnyone
    @GetMapping("/wilayah/{code}")
    ModelAndView region(@PathVariable String code) {
        return Html.page("region/register/wilayah", page(known(regions, code), ""));
    }

    @ForAnyone
    @GetMapping("/wilayah/{code}/unduhan.xlsx")
    ResponseEntity<byte[]> download(@PathVariable String code) {
        var w = words();
        return Excel.download(
                "wilayah-" + code,
                List.of(w.t("region.code"), w.t("region.kind"), w.t("region.name"), w.t("region.path")),
                regions.children(known(regions, code).code()).stream()
                        .map(row -> List.of(row.code().value(), kind(w, row), row.name(), row.path()))
                        .toList());
    }

    /** For a place picker: {@code untuk} names the field whose text is asked about. */
    @ForAnyone
    @GetMapping("/wilayah/pilihan")
    ModelAndView pick(@RequestParam(defaultValue = "cari") String untuk, HttpServletRequest request) {
        var typed = Objects.requireNonNullElse(request.getParameter(untuk), "");
        return Html.page(
                "region/register/pilihan",
                new PickPage(regions.search(typed, 12).stream()
                        .map(RegionsInDatabase::option)
                        .toList()));
    }

    private RegionPage page(Region region, String searched) {
        var w = words();
        var rows = searched.isEmpty() ? regions.children(region.code()) : regions.search(searched, FOUND);
        var inForce = region.validTo().isEmpty();
        return new RegionPage(
                searched,
                region.code().value(),
                region.name(),
                kind(w, region),
                region.validTo().map(w::date).orElse(""),
                way(region.code()),
                rows.stream().map(row -> row(w, row)).toList(),
                inForce
                        ? List.of()
                        : regions.successors(region.code(), regions.today()).stream()
                                .map(row -> row(w, row))
                                .toList(),
                history.of(region.code().value()).stream()
                        .map(step -> step(w, step))
                        .toList(),
                region.code().depth() == 1 || region.code().depth() == 2
                        ? islands.count(new Islands.Wanted("", region.code().value(), false))
                        : 0,
                inForce
                        && region.code().depth() > 0
                        && visitors.current().may("region.change")
                        && visitors.current()
                                .organisation()
                                .map(place -> place.level().equals("DEKRANAS"))
                                .orElse(false));
    }

    private List<Choice> way(RegionCode code) {
        var way = new ArrayList<Choice>();
        for (var above = code.parent(); above.isPresent(); above = above.get().parent()) {
            regions.find(above.get())
                    .ifPresent(region -> way.addFirst(new Choice(address(region.code()), region.name())));
        }
        return way;
    }

    private static String address(RegionCode code) {
        return code.equals(RegionCode.NATION) ? "/wilayah" : "/wilayah/" + code;
    }

    private static RegionPage.Row row(Words w, Region region) {
        return new RegionPage.Row(region.code().value(), region.name(), kind(w, region), region.path());
    }

    private static RegionPage.Step step(Words w, History.Step step) {
        var sentence = w.t(
                "region.history." + step.kind().toLowerCase(),
                step.predecessor() + " "
                        + Optional.ofNullable(step.formerName()).orElse(step.predecessorName()),
                step.successor() + " " + step.successorName());
        return new RegionPage.Step(w.date(step.onDate()), sentence, step.decree());
    }

    /** The region of a code in an address; a code that is none is simply not there. */
    static Region known(Regions regions, String code) {
        try {
            return regions.find(new RegionCode(code)).orElseThrow(NotFound::new);
        } catch (RuleViolated _) {
            throw new NotFound();
        }
    }

    static String kind(Words w, Region region) {
        return w.t("region.kind." + region.kind().name().toLowerCase());
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
