package id.anyam.organisation.bidang;

import id.anyam.organisation.Bidang;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping a council's bidang. */
@Controller
class BidangController {

    private static final String SCREEN = "organisation/bidang/bidang";

    private final Bidangs bidangs;
    private final Organisations organisations;

    BidangController(Bidangs bidangs, Organisations organisations) {
        this.bidangs = bidangs;
        this.organisations = organisations;
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}/bidang")
    ModelAndView list(@PathVariable UUID id) {
        var adding = blank();
        return Html.page(SCREEN, page(council(id), adding, Optional.empty()));
    }

    @May("bidang.create")
    @PostMapping("/organisasi/{id}/bidang")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var council = mine(id);
        var typing = Typing.of(typed);
        var name = typing.text("name", 3, 100);
        return typing.fits()
                        && typing.done(
                                () -> bidangs.add(council.id(), typing.id("id").orElseGet(UUID::randomUUID), name),
                                _ -> "name")
                ? saved(id, request)
                : Html.mend(SCREEN, page(council, typing, Optional.empty()));
    }

    @May("bidang.edit")
    @PostMapping("/organisasi/{id}/bidang/{bidang}/nama")
    ModelAndView rename(
            @PathVariable UUID id,
            @PathVariable UUID bidang,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var council = mine(id);
        var typing = Typing.of(typed);
        var name = typing.text("name", 3, 100);
        return typing.fits() && typing.done(() -> bidangs.rename(council.id(), bidang, name), _ -> "name")
                ? saved(id, request)
                : Html.mend(SCREEN, page(council, blank(), Optional.of(new Renaming(bidang, typing))));
    }

    @May("bidang.edit")
    @GetMapping("/organisasi/{id}/bidang/{bidang}/penutupan")
    ModelAndView askToClose(@PathVariable UUID id, @PathVariable UUID bidang) {
        var closing = organisations.bidangs(mine(id).id()).stream()
                .filter(one -> one.id().value().equals(bidang))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Html.page(
                "organisation/bidang/penutupan", new BidangClosePage(id.toString(), bidang.toString(), closing.name()));
    }

    @May("bidang.edit")
    @PostMapping("/organisasi/{id}/bidang/{bidang}/penutupan")
    ModelAndView close(@PathVariable UUID id, @PathVariable UUID bidang, HttpServletRequest request) {
        bidangs.close(mine(id).id(), bidang);
        return saved(id, request);
    }

    @May("bidang.edit")
    @PostMapping("/organisasi/{id}/bidang/{bidang}/urutan")
    ModelAndView place(
            @PathVariable UUID id, @PathVariable UUID bidang, @RequestParam int position, HttpServletRequest request) {
        bidangs.place(mine(id).id(), bidang, Math.max(1, position));
        return saved(id, request);
    }

    /** A new name for one of them that did not fit. */
    private record Renaming(UUID bidang, Typing typing) {}

    private static Typing blank() {
        return Typing.blank().with("id", UUID.randomUUID());
    }

    private static ModelAndView saved(UUID id, HttpServletRequest request) {
        Said.key(request, "organisation.bidang.saved");
        return Html.goTo("/organisasi/" + id + "/bidang");
    }

    private Organisation council(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> one.kind().isCouncil())
                .orElseThrow(NotFound::new);
    }

    private Organisation mine(UUID id) {
        var council = council(id);
        if (!organisations.permits("bidang.edit", council.id())
                && !organisations.permits("bidang.create", council.id())) {
            throw new NotFound();
        }
        return council;
    }

    private BidangPage page(Organisation council, Typing adding, Optional<Renaming> renaming) {
        var all = organisations.bidangs(council.id());
        return new BidangPage(
                council.id().toString(),
                council.shortName(),
                IntStream.range(0, all.size())
                        .mapToObj(at -> row(all.get(at), at + 1, renaming))
                        .toList(),
                adding,
                renaming.map(Renaming::typing).orElse(adding),
                organisations.permits("bidang.edit", council.id()));
    }

    private static BidangPage.Row row(Bidang one, int place, Optional<Renaming> renaming) {
        var typing = renaming.filter(typed -> typed.bidang().equals(one.id().value()))
                .map(Renaming::typing)
                .orElseGet(() -> Typing.blank().with("name", one.name()));
        return new BidangPage.Row(one.id().toString(), one.name(), typing, place);
    }
}
