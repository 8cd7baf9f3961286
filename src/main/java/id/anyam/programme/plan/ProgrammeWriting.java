package id.anyam.programme.plan;

import id.anyam.meeting.Decisions;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems;
import id.anyam.organisation.Organisations;
import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Meanwhile;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the form of a programme: what may be chosen, and room for more indicators. */
@Component
class ProgrammeWriting {

    private static final int ROOM = 3;

    private final AnnualProgrammes programmes;
    private final Frames frames;
    private final Decisions decisions;
    private final RegionalProblems problems;
    private final Organisations organisations;
    private final Visitors visitors;
    private final Clock clock;

    ProgrammeWriting(
            AnnualProgrammes programmes,
            Frames frames,
            Decisions decisions,
            RegionalProblems problems,
            Organisations organisations,
            Visitors visitors,
            Clock clock) {
        this.programmes = programmes;
        this.frames = frames;
        this.decisions = decisions;
        this.problems = problems;
        this.organisations = organisations;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** An empty form for next year, or the year asked for; a decision or a problem may be chosen already. */
    @Transactional(readOnly = true)
    public ProgrammeFormPage blank(Typing asked) {
        var next =
                LocalDate.ofInstant(clock.instant(), visitors.current().zone()).getYear() + 1;
        var year = asked.value("tahun").matches("20\\d\\d") ? asked.value("tahun") : Integer.toString(next);
        var typing = Typing.blank()
                .with("year", year)
                .withAll("decisions", asked.values("keputusan"))
                .withAll("problems", asked.values("permasalahan"));
        return fresh(new ProgrammeId(UUID.randomUUID()), typing);
    }

    @Transactional(readOnly = true)
    public ProgrammeFormPage fresh(ProgrammeId id, Typing typing) {
        return page(id, "", false, typing, council());
    }

    @Transactional(readOnly = true)
    public ProgrammeFormPage change(ProgrammeId id) {
        return change(id, Meanwhile.opened(ProgrammeForm.typing(own(id).content())));
    }

    @Transactional(readOnly = true)
    public ProgrammeFormPage change(ProgrammeId id, Typing typing) {
        var programme = own(id);
        if (programme.source().isPresent()) {
            throw new RuleViolated("programme.plan.changed-by-answer");
        }
        var title = programme.content().wording().title();
        return switch (programme.state()) {
            case Programme.State.Draft _ -> page(id, title, false, typing, council());
            case Programme.State.Published _ -> page(id, title, true, typing, council());
            case Programme.State.Withdrawn _ -> throw new RuleViolated("programme.plan.withdrawn-stays");
        };
    }

    @Transactional(readOnly = true)
    public WithdrawPage withdrawal(ProgrammeId id, Typing typing) {
        return new WithdrawPage(
                id.value().toString(), own(id).content().wording().title(), typing);
    }

    @Transactional(readOnly = true)
    public Set<IndicatorId> indicatorsOf(ProgrammeId id) {
        return own(id).content().measures().stream().map(Measure::id).collect(Collectors.toSet());
    }

    private Programme own(ProgrammeId id) {
        var programme = programmes.require(id);
        if (!programme.organisation().equals(council())) {
            throw new NotFound();
        }
        return programme;
    }

    private ProgrammeFormPage page(ProgrammeId id, String title, boolean published, Typing typing, UUID council) {
        var fresh = title.isEmpty();
        var more = typing.value("tambah").isEmpty() ? 0 : ROOM;
        var rows = Math.max(typing.rows("indicators"), fresh ? ROOM : 1) + (fresh ? 0 : 1) + more;
        return new ProgrammeFormPage(
                id.value().toString(),
                title,
                published,
                typing,
                rows,
                years(typing),
                frames.all().stream()
                        .map(frame -> new Choice(frame.id().toString(), frame.name()))
                        .toList(),
                Bidangs.of(organisations, council),
                decisions(typing, council),
                problems(typing, council));
    }

    private List<Choice> years(Typing typing) {
        var present =
                LocalDate.ofInstant(clock.instant(), visitors.current().zone()).getYear();
        var years = IntStream.rangeClosed(present - 4, present + 2).boxed().collect(Collectors.toSet());
        if (typing.value("year").matches("20\\d\\d")) {
            years.add(Integer.parseInt(typing.value("year")));
        }
        return years.stream()
                .sorted((a, b) -> b - a)
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    /** Standing decisions open to this council in the year, and those chosen already whatever became of them. */
    private List<Choice> decisions(Typing typing, UUID council) {
        if (!typing.value("year").matches("20\\d\\d")) {
            return List.of();
        }
        return decisions.openTo(council, new BudgetYear(Integer.parseInt(typing.value("year")))).stream()
                .filter(one -> one.standing() == Decisions.Standing.IN_FORCE
                        || typing.chosen("decisions", one.id().value().toString()))
                .map(one -> new Choice(
                        one.id().value().toString(), one.meetingTitle() + " · " + one.number() + ". " + one.text()))
                .toList();
    }

    /** What this council handed in and what was handed in to it, and those chosen already whatever became of them. */
    private List<Choice> problems(Typing typing, UUID council) {
        var open = typing.value("year").matches("20\\d\\d")
                ? problems.openTo(council, new BudgetYear(Integer.parseInt(typing.value("year"))))
                : List.<RegionalProblems.Outline>of();
        var chosen = problems.findAll(typing.values("problems").stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(id -> new ProblemId(UUID.fromString(id)))
                .toList());
        return Stream.concat(open.stream(), chosen.stream())
                .distinct()
                .map(one -> new Choice(
                        one.id().value().toString(), one.council() + " · " + one.category() + ": " + one.title()))
                .toList();
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
