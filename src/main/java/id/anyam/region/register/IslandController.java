package id.anyam.region.register;

import id.anyam.region.RegionCode;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Paging;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The islands on screen. */
@Controller
class IslandController {

    private final RegionsInDatabase regions;
    private final Islands islands;
    private final Visitors visitors;
    private final MessageSource messages;

    IslandController(RegionsInDatabase regions, Islands islands, Visitors visitors, MessageSource messages) {
        this.regions = regions;
        this.islands = islands;
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForAnyone
    @GetMapping("/wilayah/pulau")
    ModelAndView list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "false") boolean berpenduduk,
            @RequestParam(defaultValue = "1") String halaman) {
        var wanted = new Islands.Wanted(cari, wilayah, berpenduduk);
        var paging = Paging.of(halaman, islands.count(wanted));
        return Html.page(
                "region/register/pulau",
                new IslandPage(
                        cari,
                        wilayah,
                        berpenduduk,
                        regions.children(RegionCode.NATION).stream()
                                .map(province -> new Choice(province.code().value(), province.name()))
                                .toList(),
                        islands.list(wanted, paging.offset(), paging.size()).stream()
                                .map(IslandController::row)
                                .toList(),
                        paging,
                        address("/wilayah/pulau", wanted) + "&",
                        address("/wilayah/pulau/unduhan.xlsx", wanted)));
    }

    @ForAnyone
    @GetMapping("/wilayah/pulau/unduhan.xlsx")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "false") boolean berpenduduk) {
        var w = new Words(messages, visitors.current().locale());
        return Excel.download(
                "pulau",
                List.of(
                        w.t("region.code"),
                        w.t("region.name"),
                        w.t("region.path"),
                        w.t("region.island.latitude"),
                        w.t("region.island.longitude"),
                        w.t("region.island.populated"),
                        w.t("region.island.outermost")),
                islands.list(new Islands.Wanted(cari, wilayah, berpenduduk), 0, 20_000).stream()
                        .map(one -> List.of(
                                one.code(),
                                one.name(),
                                one.place(),
                                Double.toString(one.latitude()),
                                Double.toString(one.longitude()),
                                one.populated() ? "1" : "0",
                                one.outermostSmall() ? "1" : "0"))
                        .toList());
    }

    private static IslandPage.Row row(Islands.Island one) {
        return new IslandPage.Row(
                one.code(),
                one.name(),
                one.place(),
                String.format(Locale.ROOT, "%.5f, %.5f", one.latitude(), one.longitude()),
                one.populated(),
                one.outermostSmall());
    }

    private static String address(String path, Islands.Wanted wanted) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("cari", "{cari}")
                .queryParam("wilayah", "{wilayah}")
                .queryParam("berpenduduk", wanted.populated())
                .encode()
                .buildAndExpand(wanted.words(), wanted.within())
                .toUriString();
    }
}
