package id.anyam.organisation.council;

import id.anyam.audit.Trail;
import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.organisation.Bidang;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.region.Region;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's profile: letterhead, bidang, board, and who stands above, below and around. */
@Controller
class ProfileController {

    private final OrganisationsInDatabase organisations;
    private final OrganisationWorkflow workflow;
    private final Boards boards;
    private final Regions regions;
    private final Files files;
    private final Labels labels;
    private final Clock clock;

    ProfileController(
            OrganisationsInDatabase organisations,
            OrganisationWorkflow workflow,
            Boards boards,
            Regions regions,
            Files files,
            Labels labels,
            Clock clock) {
        this.organisations = organisations;
        this.workflow = workflow;
        this.boards = boards;
        this.regions = regions;
        this.files = files;
        this.labels = labels;
        this.clock = clock;
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}")
    ModelAndView profile(@PathVariable UUID id) {
        var organisation = organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
        return Html.page("organisation/council/profil", page(organisation));
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}/logo")
    ResponseEntity<Resource> logo(@PathVariable UUID id) {
        var file = organisations
                .find(new OrganisationId(id))
                .flatMap(one -> one.letterhead().logo())
                .map(logo -> files.open(new FileId(logo)))
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noCache())
                .eTag(file.sha256())
                .body(new FileSystemResource(file.content()));
    }

    private ProfilePage page(Organisation one) {
        var w = labels.words();
        var held = boards.on(one.id(), LocalDate.ofInstant(clock.instant(), one.zone()));
        var below = organisations.list(new Wanted("", "", "", one.id().toString(), ""), 0, 2_000);
        return new ProfilePage(
                one.id().toString(),
                one.shortName(),
                one.letterhead(),
                labels.kind(one),
                regions.find(one.region())
                        .map(region -> new Choice("/wilayah/" + region.code(), place(region)))
                        .orElseThrow(),
                Words.zoneName(one.zone()),
                above(one),
                one.openedOn().map(w::date).orElse(""),
                one.closedOn().map(w::date).orElse(""),
                one.kind().isCouncil(),
                organisations.bidangs(one.id()).stream().map(Bidang::name).toList(),
                held.stream()
                        .map(Boards.Held::board)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                held.stream().map(ProfileController::office).toList(),
                below.stream()
                        .filter(organisation -> organisation.kind().isCouncil())
                        .map(council -> new Choice("/organisasi/" + council.id(), council.shortName()))
                        .toList(),
                below.stream()
                        .filter(organisation -> !organisation.kind().isCouncil())
                        .map(around ->
                                new ProfilePage.Around(around.id().toString(), around.name(), labels.kind(around)))
                        .toList(),
                organisations.permits("audit.read", one.id())
                        ? Trail.of(one.id().value())
                        : "",
                rights(one));
    }

    private ProfilePage.Rights rights(Organisation one) {
        var mend = workflow.mayMend(one);
        var open = one.closedOn().isEmpty();
        var council = open && one.kind().isCouncil();
        return new ProfilePage.Rights(
                mend,
                mend && organisations.permits("organisation.brand", one.id()),
                council && workflow.mayAddBelow(one),
                mend && !one.kind().isCouncil(),
                council && organisations.permits("bidang.edit", one.id()),
                open && organisations.permits("board.edit", one.id()));
    }

    private List<Choice> above(Organisation one) {
        var way = new ArrayList<Choice>();
        way.add(new Choice("/organisasi", labels.words().t("organisation.title")));
        var line = new ArrayList<Choice>();
        for (var up = one.parent().flatMap(organisations::find);
                up.isPresent();
                up = up.get().parent().flatMap(organisations::find)) {
            line.addFirst(new Choice("/organisasi/" + up.get().id(), up.get().shortName()));
        }
        way.addAll(line);
        return way;
    }

    private static String place(Region region) {
        return region.code().depth() == 0 ? region.name() : region.path();
    }

    private static ProfilePage.Office office(Boards.Held held) {
        return new ProfilePage.Office(
                held.office(),
                Objects.requireNonNullElse(held.exOfficio(), ""),
                Objects.requireNonNullElse(held.bidang(), ""),
                Objects.requireNonNullElse(held.holder(), ""));
    }
}
