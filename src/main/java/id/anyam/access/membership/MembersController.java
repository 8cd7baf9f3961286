package id.anyam.access.membership;

import id.anyam.access.TokenSecret;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.NavItem;
import id.anyam.web.Paging;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who has which role in one's organisation, and for an administrator in those below. */
@Controller
class MembersController {

    private static final String SCREEN = "access/membership/anggota";
    private static final int ALL = 100_000;

    private final MembershipWorkflow workflow;
    private final MembersPages pages;
    private final Visitors visitors;

    MembersController(MembershipWorkflow workflow, MembersPages pages, Visitors visitors) {
        this.workflow = workflow;
        this.pages = pages;
        this.visitors = visitors;
    }

    @May("membership.read")
    @GetMapping("/anggota")
    ModelAndView list(
            @RequestParam Optional<UUID> organisasi,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "1") String halaman) {
        var wanted = new Memberships.Wanted(organisasi.orElseGet(this::own), cari, peran);
        return Html.page(
                SCREEN,
                pages.page(wanted, Paging.number(halaman), pages.blank(wanted.organisation()), Optional.empty()));
    }

    @May("membership.read")
    @GetMapping("/anggota/unduhan.xlsx")
    ResponseEntity<byte[]> download(
            @RequestParam Optional<UUID> organisasi,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String peran) {
        var wanted = new Memberships.Wanted(organisasi.orElseGet(this::own), cari, peran);
        return Excel.download("anggota", pages.header(), pages.rows(workflow.list(wanted, 0, ALL)));
    }

    @May("membership.create")
    @PostMapping("/anggota")
    ModelAndView give(@RequestParam MultiValueMap<String, String> typed) {
        var typing = Typing.of(typed);
        var organisation = typing.id("organisation_id").orElseThrow(NotFound::new);
        var form = MembershipForm.of(typing, organisation);
        var link = new AtomicReference<>(Optional.<MembersPage.Link>empty());
        if (typing.fits()
                && typing.done(
                        () -> {
                            var given = workflow.give(form);
                            link.set(given.welcome().map(secret -> link(given.membership(), secret)));
                        },
                        MembersController::field)) {
            return Html.page(SCREEN, pages.all(organisation, pages.blank(organisation), link.get()));
        }
        return Html.mend(SCREEN, pages.all(organisation, typing, Optional.empty()));
    }

    @May("membership.create")
    @PostMapping("/anggota/{id}/undangan")
    ModelAndView welcomeAgain(@PathVariable UUID id) {
        var membership = workflow.require(id);
        var organisation = membership.organisationId();
        var link = link(membership, workflow.welcomeAgain(id));
        return Html.page(SCREEN, pages.all(organisation, pages.blank(organisation), Optional.of(link)));
    }

    @May("membership.revoke")
    @GetMapping("/anggota/{id}/pencabutan")
    ModelAndView ask(@PathVariable UUID id) {
        return Html.page("access/membership/pencabutan", pages.revocation(workflow.require(id), Typing.blank()));
    }

    @May("membership.revoke")
    @PostMapping("/anggota/{id}/pencabutan")
    ModelAndView revoke(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var why = typing.text("reason", 3, 500);
        var membership = workflow.require(id);
        if (!typing.fits() || !typing.done(() -> workflow.revoke(id, why), _ -> "")) {
            return Html.mend("access/membership/pencabutan", pages.revocation(membership, typing));
        }
        Said.key(request, "access.membership.revoked");
        return Html.goTo("/anggota?organisasi=" + membership.organisationId());
    }

    /** The field a rule about a role is told at. */
    private static String field(RuleViolated broken) {
        return switch (broken.key()) {
            case "access.membership.administrators-only" -> "role";
            case "access.membership.closed" -> "starts_on";
            default -> "login";
        };
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private static MembersPage.Link link(Memberships.Membership membership, TokenSecret secret) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/undangan/" + secret.value())
                .toUriString();
        return new MembersPage.Link(membership.name(), address);
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem members() {
            return new NavItem(
                    NavItem.Section.HOUSE, 220, "access.membership.nav", "/anggota", "membership.read", false);
        }
    }
}
