package id.anyam.meeting.problem;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.ProblemAnswers;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of a problem: itself with its answer and thread, its form, the questions before its steps. */
@Component
class ProblemPages {

    private final JdbcClient db;
    private final ProblemWorkflow workflow;
    private final ProblemCategories categories;
    private final List<ProblemAnswers> answers;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    ProblemPages(
            JdbcClient db,
            ProblemWorkflow workflow,
            ProblemCategories categories,
            List<ProblemAnswers> answers,
            Meetings meetings,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.db = db;
        this.workflow = workflow;
        this.categories = categories;
        this.answers = answers;
        this.meetings = meetings;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProblemPage page(ProblemId id) {
        var problem = workflow.show(id);
        var content = problem.content();
        var answerers = workflow.answerers(problem);
        var named = names(problem, answerers);
        var programmes = answers.stream()
                .flatMap(told -> told.answersTo(List.of(id)).getOrDefault(id, List.of()).stream())
                .toList();
        return new ProblemPage(
                id.value(),
                content.kind(),
                categories.name(content.category(), words()),
                content.title(),
                content.text(),
                content.figure().map(one -> new ProblemPage.Figure(one.amount(), one.unit(), one.source())),
                content.bidang().orElse(""),
                named.getOrDefault(problem.organisation(), ""),
                content.meeting()
                        .flatMap(meetings::find)
                        .map(one -> new Choice("/rapat/" + one.id().value(), one.title())),
                problem.stage(),
                submittedAt(problem).map(this::day),
                withdrawnAt(problem).map(this::day),
                given(problem)
                        .map(one -> new ProblemPage.Given(
                                one.verdict(),
                                one.text(),
                                named.getOrDefault(one.by(), ""),
                                one.person(),
                                day(one.at()))),
                answerers.stream()
                        .map(one -> named.getOrDefault(one, ""))
                        .sorted()
                        .toList(),
                programmes,
                programmes.isEmpty() && expectsProgramme(problem),
                may(problem, answerers));
    }

    private Map<UUID, String> names(Problem problem, Set<UUID> answerers) {
        var ids = new HashSet<>(answerers);
        ids.add(problem.organisation());
        given(problem).ifPresent(answer -> ids.add(answer.by()));
        return organisations.shortNames(ids);
    }

    private ProblemPage.May may(Problem problem, Set<UUID> answerers) {
        var visitor = visitors.current();
        var place = visitor.organisation().map(Visitor.Place::id).orElseThrow();
        var own = place.equals(problem.organisation());
        var draft = own && problem.state() instanceof Problem.State.Draft;
        var handedIn = problem.state() instanceof Problem.State.Submitted;
        return new ProblemPage.May(
                draft && visitor.may("problem.edit"),
                draft && visitor.may("problem.delete"),
                draft && visitor.may("problem.submit"),
                own && handedIn && visitor.may("problem.withdraw"),
                answerers.contains(place) && handedIn && visitor.may("problem.answer"),
                (own || answerers.contains(place)) && expectsProgramme(problem) && visitor.may("programme.create"));
    }

    /** What was handed in and not declined. */
    private static boolean expectsProgramme(Problem problem) {
        return switch (problem.state()) {
            case Problem.State.Draft _, Problem.State.Withdrawn _ -> false;
            case Problem.State.Submitted _ -> true;
            case Problem.State.Answered(var _, var answer) -> answer.verdict() != Verdict.DECLINED;
        };
    }

    private static Optional<Instant> submittedAt(Problem problem) {
        return switch (problem.state()) {
            case Problem.State.Draft _ -> Optional.empty();
            case Problem.State.Submitted(var at) -> Optional.of(at);
            case Problem.State.Answered(var at, var _) -> Optional.of(at);
            case Problem.State.Withdrawn(var at, var _) -> Optional.of(at);
        };
    }

    private static Optional<Instant> withdrawnAt(Problem problem) {
        return problem.state() instanceof Problem.State.Withdrawn(var _, var at) ? Optional.of(at) : Optional.empty();
    }

    private static Optional<Problem.Answer> given(Problem problem) {
        return problem.state() instanceof Problem.State.Answered(var _, var answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    private LocalDate day(Instant at) {
        return at.atZone(visitors.current().zone()).toLocalDate();
    }

    @Transactional(readOnly = true)
    public ProblemForm form(Typing typing) {
        return new ProblemForm(typing, categories.all(words()), openMeetings());
    }

    @Transactional(readOnly = true)
    public ProblemFormPage formPage(UUID id, Optional<String> title, Typing typing) {
        var w = words();
        return new ProblemFormPage(
                id,
                title,
                typing,
                ProblemListController.choices(w, "meeting.problem.kind.", Kind.values()),
                categories.all(w),
                organisations.bidangs(new OrganisationId(own())).stream()
                        .map(bidang -> new Choice(bidang.name(), bidang.name()))
                        .toList(),
                openMeetings());
    }

    /** A step of one's own problem, before it is taken. */
    @Transactional(readOnly = true)
    public ProblemQuestionPage question(ProblemId id, String step, String path, Typing typing) {
        var page = page(id);
        return new ProblemQuestionPage(page, step, String.join(", ", page.answerers()), page.path() + path, typing);
    }

    @Transactional(readOnly = true)
    public ProblemAnswerPage answerPage(ProblemId id, Typing typing) {
        return new ProblemAnswerPage(
                page(id), ProblemListController.choices(words(), "meeting.problem.verdict.", Verdict.values()), typing);
    }

    /** Announced meetings of councils above to which one's own is invited, the next one first. */
    private List<Choice> openMeetings() {
        return db
                .sql("""
                SELECT m.id
                  FROM meeting.meeting m
                 WHERE m.state = 'ANNOUNCED' AND m.ends_at > :now
                   AND m.organisation_id IN (SELECT meeting.above(:own)) AND m.id IN (SELECT meeting.invited_to())
                 ORDER BY m.starts_at, m.id
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("own", own())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .flatMap(id -> meetings.find(new MeetingId(id)).stream())
                .map(one -> new Choice(one.id().value().toString(), one.title() + " · " + words().date(one.on())))
                .toList();
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
