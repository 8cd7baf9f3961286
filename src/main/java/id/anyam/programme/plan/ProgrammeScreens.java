package id.anyam.programme.plan;

import id.anyam.meeting.Decisions;
import id.anyam.meeting.RegionalProblems;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes;
import id.anyam.shared.NotFound;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a programme shows. */
@Component
class ProgrammeScreens {

    private final AnnualProgrammes programmes;
    private final AnsweredLinks links;
    private final Programmes lookup;
    private final ProgrammeThread thread;
    private final Frames frames;
    private final Decisions decisions;
    private final RegionalProblems problems;
    private final Organisations organisations;
    private final Visitors visitors;

    ProgrammeScreens(
            AnnualProgrammes programmes,
            AnsweredLinks links,
            Programmes lookup,
            ProgrammeThread thread,
            Frames frames,
            Decisions decisions,
            RegionalProblems problems,
            Organisations organisations,
            Visitors visitors) {
        this.programmes = programmes;
        this.links = links;
        this.lookup = lookup;
        this.thread = thread;
        this.frames = frames;
        this.decisions = decisions;
        this.problems = problems;
        this.organisations = organisations;
        this.visitors = visitors;
    }

    @Transactional(readOnly = true)
    public ProgrammePage programme(ProgrammeId id) {
        var visitor = visitors.current();
        var programme = programmes.require(id);
        var content = programme.content();
        var state = programme.state();
        return new ProgrammePage(
                id.value().toString(),
                shortName(programme.organisation()),
                content.year().toString(),
                content.code(),
                content.wording().title(),
                content.wording().purpose(),
                content.wording().target(),
                content.wording().bidang().orElse(""),
                content.frame().flatMap(frames::find).map(Frame::name),
                programme.version(),
                stateName(state),
                published(state).map(at -> day(at, visitor)),
                content.answerBy(),
                withdrawn(state).map(gone -> day(gone.since(), visitor)),
                withdrawn(state).map(Programme.State.Withdrawn::why).orElse(""),
                measures(id),
                up(programme),
                down(programme, visitor),
                thread.versions(id).stream()
                        .map(one -> new ProgrammePage.Version(one.number(), one.on(visitor.zone()), one.why()))
                        .toList(),
                thread.drifts(id),
                programme.source().isPresent(),
                mayEdit(programme, visitor),
                own(programme, visitor) && visitor.may("programme.publish") && state instanceof Programme.State.Draft,
                mayWithdraw(programme, visitor),
                mayAnswer(programme, visitor),
                own(programme, visitor)
                        && visitor.may("activity.create")
                        && state instanceof Programme.State.Published);
    }

    private static boolean own(Programme programme, Visitor visitor) {
        return visitor.organisation()
                .map(Visitor.Place::id)
                .filter(programme.organisation()::equals)
                .isPresent();
    }

    private static boolean mayEdit(Programme programme, Visitor visitor) {
        return own(programme, visitor)
                && visitor.may("programme.edit")
                && programme.source().isEmpty()
                && !(programme.state() instanceof Programme.State.Withdrawn);
    }

    private static boolean mayWithdraw(Programme programme, Visitor visitor) {
        return own(programme, visitor)
                && visitor.may("programme.withdraw")
                && programme.source().isEmpty()
                && programme.state() instanceof Programme.State.Published;
    }

    @Transactional(readOnly = true)
    public VersionPage version(ProgrammeId id, int number) {
        return thread.version(id, number, visitors.current().zone()).orElseThrow(NotFound::new);
    }

    private boolean mayAnswer(Programme programme, Visitor visitor) {
        return visitor.may("adoption.answer")
                && programme.state() instanceof Programme.State.Published
                && visitor.organisation()
                        .filter(place -> isCouncil(place.id()))
                        .filter(place -> thread.reaches(programme.organisation(), place.id()))
                        .isPresent();
    }

    private List<ProgrammePage.Measure> measures(ProgrammeId id) {
        return lookup.indicators(id).stream()
                .map(one -> new ProgrammePage.Measure(
                        one.name(), one.definition(), one.unit(), one.target(), one.redefined()))
                .toList();
    }

    private List<ProgrammePage.Knot> up(Programme programme) {
        var origins = thread.origins(programme.id());
        var answered = new HashSet<>(programme.content().decisions());
        var told = new HashSet<>(programme.content().problems());
        origins.forEach(origin -> {
            answered.addAll(links.decisions(origin.id()));
            told.addAll(links.problems(origin.id()));
        });
        var knots = new ArrayList<ProgrammePage.Knot>();
        problems.findAll(told).stream().map(ProgrammeScreens::knot).forEach(knots::add);
        decisions.findAll(answered).stream()
                .sorted(Comparator.comparing(Decisions.Outline::meetingOn).thenComparing(Decisions.Outline::number))
                .map(ProgrammeScreens::knot)
                .forEach(knots::add);
        for (var origin : origins) {
            knots.add(new ProgrammePage.Knot(
                    isNational(origin.organisation())
                            ? "programme.plan.thread.national"
                            : "programme.plan.thread.province",
                    shortName(origin.organisation()),
                    origin.title(),
                    "/program/" + origin.id().value(),
                    origin.withdrawn()));
        }
        return knots;
    }

    private static ProgrammePage.Knot knot(Decisions.Outline decision) {
        return new ProgrammePage.Knot(
                "programme.plan.thread.decision",
                decision.number() + " · " + decision.meetingTitle(),
                decision.text(),
                "/rapat/" + decision.meeting().value(),
                decision.standing() == Decisions.Standing.WITHDRAWN);
    }

    private static ProgrammePage.Knot knot(RegionalProblems.Outline problem) {
        return new ProgrammePage.Knot(
                "programme.plan.thread." + problem.kind(),
                problem.council(),
                problem.title(),
                problem.path(),
                problem.stage() == RegionalProblems.Stage.WITHDRAWN);
    }

    /** Only who stands at or above the programme's council sees what lies below. */
    private Optional<ProgrammePage.Below> down(Programme programme, Visitor visitor) {
        var owner = programme.organisation();
        var sees = visitor.organisation()
                .map(Visitor.Place::id)
                .filter(me -> me.equals(owner) || thread.reaches(me, owner))
                .isPresent();
        if (!sees || programme.state() instanceof Programme.State.Draft) {
            return Optional.empty();
        }
        return Optional.of(thread.below(programme.id()));
    }

    private String shortName(UUID organisation) {
        return organisations
                .find(new OrganisationId(organisation))
                .orElseThrow(NotFound::new)
                .shortName();
    }

    private boolean isNational(UUID organisation) {
        return kind(organisation) == OrganisationKind.DEKRANAS;
    }

    private boolean isCouncil(UUID organisation) {
        return kind(organisation).isCouncil();
    }

    private OrganisationKind kind(UUID organisation) {
        return organisations
                .find(new OrganisationId(organisation))
                .orElseThrow(NotFound::new)
                .kind();
    }

    private static Programmes.State stateName(Programme.State state) {
        return switch (state) {
            case Programme.State.Draft _ -> Programmes.State.DRAFT;
            case Programme.State.Published _ -> Programmes.State.PUBLISHED;
            case Programme.State.Withdrawn _ -> Programmes.State.WITHDRAWN;
        };
    }

    private static Optional<Instant> published(Programme.State state) {
        return switch (state) {
            case Programme.State.Draft _ -> Optional.empty();
            case Programme.State.Published(var since) -> Optional.of(since);
            case Programme.State.Withdrawn gone -> Optional.of(gone.published());
        };
    }

    private static Optional<Programme.State.Withdrawn> withdrawn(Programme.State state) {
        return state instanceof Programme.State.Withdrawn gone ? Optional.of(gone) : Optional.empty();
    }

    private static LocalDate day(Instant at, Visitor visitor) {
        return at.atZone(visitor.zone()).toLocalDate();
    }
}
