package id.anyam.organisation.council;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Mending a profile, its logo, adding an Opd or partner below, closing one. */
@Controller
class MendController {

    private static final String FORM = "organisation/council/isian";

    private final Organisations organisations;
    private final OrganisationWorkflow workflow;
    private final Regions regions;
    private final Labels labels;

    MendController(Organisations organisations, OrganisationWorkflow workflow, Regions regions, Labels labels) {
        this.organisations = organisations;
        this.workflow = workflow;
        this.regions = regions;
        this.labels = labels;
    }

    @May("organisation.edit")
    @GetMapping("/organisasi/{id}/profil")
    ModelAndView form(@PathVariable UUID id) {
        var organisation = mendable(id);
        return Html.page(FORM, page(organisation, false, ProfileForm.of(organisation)));
    }

    @May("organisation.edit")
    @PostMapping("/organisasi/{id}/profil")
    ModelAndView mend(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var organisation = mendable(id);
        var typing = Typing.of(typed);
        var form = ProfileForm.read(typing, Optional.of(organisation));
        if (form.isEmpty()) {
            return Html.mend(FORM, page(organisation, false, typing));
        }
        workflow.mend(organisation.id(), form.get());
        Said.key(request, "organisation.saved");
        return Html.goTo("/organisasi/" + id);
    }

    @May("organisation.brand")
    @PostMapping("/organisasi/{id}/logo")
    ModelAndView logo(@PathVariable UUID id, @RequestParam MultipartFile logo, HttpServletRequest request)
            throws IOException {
        var organisation = mendable(id);
        var typing = ProfileForm.of(organisation);
        if (Objects.requireNonNullElse(logo.getOriginalFilename(), "").isBlank()) {
            typing.wrong("logo", "web.typing.missing");
            return Html.mend(FORM, page(organisation, false, typing));
        }
        try (var content = logo.getInputStream()) {
            var name = Objects.requireNonNullElse(logo.getOriginalFilename(), "");
            if (!typing.done(() -> workflow.chooseLogo(organisation.id(), name, content), _ -> "logo")) {
                return Html.mend(FORM, page(organisation, false, typing));
            }
        }
        Said.key(request, "organisation.logo.saved");
        return Html.goTo("/organisasi/" + id);
    }

    @May("organisation.brand")
    @PostMapping("/organisasi/{id}/logo/pelepasan")
    ModelAndView dropLogo(@PathVariable UUID id, HttpServletRequest request) {
        workflow.dropLogo(mendable(id).id());
        Said.key(request, "organisation.logo.dropped");
        return Html.goTo("/organisasi/" + id);
    }

    @May("organisation.create")
    @GetMapping("/organisasi/{id}/baru")
    ModelAndView formForNew(@PathVariable UUID id, @RequestParam(defaultValue = "OPD") String jenis) {
        var parent = parent(id);
        var region = regions.find(parent.region()).orElseThrow();
        return Html.page(
                FORM,
                page(
                        parent,
                        true,
                        Typing.blank()
                                .with("id", UUID.randomUUID())
                                .with("kind", jenis)
                                .with("region_code", region.code() + " " + region.path())));
    }

    @May("organisation.create")
    @PostMapping("/organisasi/{id}/baru")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var parent = parent(id);
        var typing = Typing.of(typed);
        var form = NewForm.read(typing, parent, regions);
        if (form.isEmpty()) {
            return Html.mend(FORM, page(parent, true, typing));
        }
        workflow.add(parent.id(), form.get());
        Said.key(request, "organisation.added");
        return Html.goTo("/organisasi/" + form.get().id());
    }

    @May("organisation.edit")
    @GetMapping("/organisasi/{id}/penutupan")
    ModelAndView askToClose(@PathVariable UUID id) {
        var organisation = mendable(id);
        return Html.page("organisation/council/penutupan", new ClosePage(id.toString(), organisation.shortName()));
    }

    @May("organisation.edit")
    @PostMapping("/organisasi/{id}/penutupan")
    ModelAndView close(@PathVariable UUID id, HttpServletRequest request) {
        workflow.close(mendable(id).id());
        Said.key(request, "organisation.closed.done");
        return Html.goTo("/organisasi/" + id);
    }

    /** The council below which somebody came to add one; for others the form is not there. */
    private Organisation parent(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(workflow::mayAddBelow)
                .orElseThrow(NotFound::new);
    }

    private Organisation mendable(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(workflow::mayMend)
                .orElseThrow(NotFound::new);
    }

    private ProfileFormPage page(Organisation organisation, boolean isNew, Typing typing) {
        return new ProfileFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                isNew,
                !isNew && organisations.permits("organisation.brand", organisation.id()),
                !isNew && organisation.letterhead().logo().isPresent(),
                labels.kinds(NewForm.kinds()),
                labels.motifs(),
                typing);
    }
}
