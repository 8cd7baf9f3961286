package id.anyam.organisation.bidang;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
    private final Visitors visitors;
    private final MessageSource messages;

    BidangController(Bidangs bidangs, Organisations organisations, Visitors visitors, MessageSource messages) {
        this.bidangs = bidangs;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}/bidang")
    ModelAndView list(@PathVariable UUID id) {
        return Html.page(SCREEN, page(council(id), Typing.blank().with("id", UUID.randomUUID()), ""));
    }

    @May("bidang.create")
    @PostMapping("/organisasi/{id}/bidang")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var council = mine(id);
        var typing = Typing.of(typed);
        var name = typing.text("name", 3, 100);
        try {
            if (typing.fits()) {
                bidangs.add(council.id(), typing.id("id").orElseGet(UUID::randomUUID), name);
            }
        } catch (RuleViolated broken) {
            typing.wrong("name", broken.key(), broken.arguments().toArray());
        }
        return typing.fits() ? saved(id, request) : Html.mend(SCREEN, page(council, typing, ""));
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
        try {
            if (typing.fits()) {
                bidangs.rename(council.id(), bidang, name);
            }
        } catch (RuleViolated broken) {
            typing.wrong("name", broken.key(), broken.arguments().toArray());
        }
        if (typing.fits()) {
            return saved(id, request);
        }
        var w = new Words(messages, visitors.current().locale());
        return Html.mend(
                SCREEN,
                page(
                        council,
                        Typing.blank().with("id", UUID.randomUUID()),
                        typing.problems().getFirst().sentence(w)));
    }

    @May("bidang.edit")
    @PostMapping("/organisasi/{id}/bidang/{bidang}/penutupan")
    ModelAndView close(@PathVariable UUID id, @PathVariable UUID bidang, HttpServletRequest request) {
        bidangs.close(mine(id).id(), bidang);
        return saved(id, request);
    }

    @May("bidang.edit")
    @PostMapping("/organisasi/{id}/bidang/{bidang}/urutan")
    ModelAndView raise(@PathVariable UUID id, @PathVariable UUID bidang, HttpServletRequest request) {
        bidangs.raise(mine(id).id(), bidang);
        return saved(id, request);
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

    private BidangPage page(Organisation council, Typing adding, String problem) {
        var rows = organisations.bidangs(council.id());
        return new BidangPage(
                council.id().toString(),
                council.shortName(),
                rows.stream()
                        .map(one -> new BidangPage.Row(one.id().toString(), one.name(), one.equals(rows.getFirst())))
                        .toList(),
                adding,
                problem,
                organisations.permits("bidang.edit", council.id()));
    }
}
