package id.anyam.organisation.board;

import id.anyam.organisation.Bidang;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The offices of an organisation's boards. */
@Controller
class OfficeController {

    private static final String SCREEN = "organisation/board/jabatan";

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    OfficeController(
            BoardRegister register,
            BoardWorkflow workflow,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.register = register;
        this.workflow = workflow;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/jabatan")
    ModelAndView offices(@PathVariable UUID id) {
        return Html.page(SCREEN, page(mine(id), Typing.blank().with("id", UUID.randomUUID()), ""));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/jabatan")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var organisation = mine(id);
        var typing = Typing.of(typed);
        var form = OfficeForm.read(
                typing,
                organisations.bidangs(organisation.id()).stream()
                        .map(bidang -> bidang.id().value())
                        .toList());
        if (form.isPresent()) {
            try {
                workflow.addOffice(organisation.id(), form.get());
                return saved(id, request);
            } catch (RuleViolated broken) {
                typing.wrong("title", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend(SCREEN, page(organisation, typing, ""));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/jabatan/{office}/penutupan")
    ModelAndView close(@PathVariable UUID id, @PathVariable UUID office, HttpServletRequest request) {
        var organisation = mine(id);
        try {
            workflow.closeOffice(organisation.id(), office, LocalDate.ofInstant(clock.instant(), organisation.zone()));
            return saved(id, request);
        } catch (RuleViolated broken) {
            var w = new Words(messages, visitors.current().locale());
            var sentence = w.t(broken.key(), broken.arguments().toArray());
            return Html.mend(SCREEN, page(organisation, Typing.blank().with("id", UUID.randomUUID()), sentence));
        }
    }

    private static ModelAndView saved(UUID id, HttpServletRequest request) {
        Said.key(request, "organisation.office.saved");
        return Html.goTo("/organisasi/" + id + "/jabatan");
    }

    private Organisation mine(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> organisations.permits("board.edit", one.id()))
                .orElseThrow(NotFound::new);
    }

    private OfficePage page(Organisation organisation, Typing typing, String problem) {
        return new OfficePage(
                organisation.id().toString(),
                organisation.shortName(),
                register.offices(organisation.id()).stream()
                        .filter(BoardRegister.Office::open)
                        .map(office -> new OfficePage.Row(
                                office.id().toString(),
                                office.title(),
                                office.rank(),
                                office.bidangName(),
                                office.exOfficio()))
                        .toList(),
                organisations.bidangs(organisation.id()).stream()
                        .map(OfficeController::choice)
                        .toList(),
                typing,
                problem);
    }

    private static Choice choice(Bidang bidang) {
        return new Choice(bidang.id().toString(), bidang.name());
    }
}
