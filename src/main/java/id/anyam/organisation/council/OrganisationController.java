package id.anyam.organisation.council;

import id.anyam.organisation.Organisation;
import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of councils, Opd and partners. */
@Controller
class OrganisationController {

    private static final int ALL = 100_000;

    private final OrganisationsInDatabase organisations;
    private final Regions regions;
    private final Labels labels;

    OrganisationController(OrganisationsInDatabase organisations, Regions regions, Labels labels) {
        this.organisations = organisations;
        this.regions = regions;
        this.labels = labels;
    }

    @ForAnyone
    @GetMapping("/organisasi")
    ModelAndView list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String provinsi,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "1") String halaman) {
        var wanted = new Wanted(cari, provinsi, jenis, "", urut);
        var paging = Paging.of(halaman, organisations.count(wanted));
        var listed = organisations.list(wanted, paging.offset(), paging.size());
        var places = regions.find(listed.stream().map(Organisation::region).collect(Collectors.toSet()));
        return Html.page(
                "organisation/council/daftar",
                new OrganisationListPage(
                        cari,
                        provinsi,
                        jenis,
                        regions.children(RegionCode.NATION).stream()
                                .map(province -> new Choice(province.code().value(), province.name()))
                                .toList(),
                        labels.allKinds(),
                        listed.stream().map(one -> row(one, places)).toList(),
                        paging,
                        address("/organisasi", wanted) + "&",
                        address("/organisasi/unduhan.xlsx", wanted)));
    }

    @ForAnyone
    @GetMapping("/organisasi/unduhan.xlsx")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String provinsi,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String urut) {
        var w = labels.words();
        return Excel.download(
                "organisasi",
                Stream.of("name", "short-name", "kind", "region-code", "address", "phone", "email", "website")
                        .map(column -> w.t("organisation." + column))
                        .toList(),
                organisations.list(new Wanted(cari, provinsi, jenis, "", urut), 0, ALL).stream()
                        .map(this::cells)
                        .toList());
    }

    private List<String> cells(Organisation one) {
        var letterhead = one.letterhead();
        return List.of(
                one.name(),
                one.shortName(),
                labels.kind(one),
                one.region().value(),
                letterhead.address().orElse(""),
                letterhead.phone().orElse(""),
                letterhead.email().orElse(""),
                letterhead.website().orElse(""));
    }

    private OrganisationListPage.Row row(Organisation one, Map<RegionCode, Region> places) {
        return new OrganisationListPage.Row(
                one.id().toString(),
                one.shortName(),
                one.name(),
                labels.kind(one),
                places.containsKey(one.region())
                        ? places.get(one.region()).path()
                        : one.region().value());
    }

    private static String address(String path, Wanted wanted) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("cari", "{cari}")
                .queryParam("provinsi", "{provinsi}")
                .queryParam("jenis", "{jenis}")
                .queryParam("urut", "{urut}")
                .encode()
                .buildAndExpand(wanted.words(), wanted.within(), wanted.kind(), wanted.sort())
                .toUriString();
    }
}
