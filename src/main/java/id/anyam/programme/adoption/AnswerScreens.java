package id.anyam.programme.adoption;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.Gist;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Meanwhile;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of answering one programme. */
@Component
class AnswerScreens {

    private static final int ROOM = 2;

    private final Sources sources;
    private final Adoptions adoptions;
    private final LocalProgrammes locals;
    private final Inbox inbox;
    private final Decisions decisions;
    private final Organisations organisations;

    AnswerScreens(
            Sources sources,
            Adoptions adoptions,
            LocalProgrammes locals,
            Inbox inbox,
            Decisions decisions,
            Organisations organisations) {
        this.sources = sources;
        this.adoptions = adoptions;
        this.locals = locals;
        this.inbox = inbox;
        this.decisions = decisions;
        this.organisations = organisations;
    }

    /** The programme that this council answers when it is shown {@code id}: its province's version goes first. */
    @Transactional(readOnly = true)
    public ProgrammeId base(ProgrammeId id, UUID council) {
        return sources.baseOf(id, council);
    }

    @Transactional(readOnly = true)
    public AnswerPage answer(ProgrammeId id, UUID council, ZoneId zone) {
        var source = sources.require(id, council);
        var national = source.parent().map(parent -> sources.require(parent, council));
        return new AnswerPage(
                id.value().toString(),
                shortName(source.organisation()),
                source.title(),
                source.code(),
                source.year().toString(),
                source.version(),
                national.map(one -> new AnswerPage.National(one.id().value().toString(), one.title())),
                Arrays.stream(Field.values())
                        .map(field -> new AnswerPage.Line(
                                field.name(), word(source, field), nationalWord(national, source, field)))
                        .toList(),
                source.indicators().stream()
                        .map(one -> new AnswerPage.Measure(one.name(), one.definition(), one.unit(), one.target()))
                        .toList(),
                due(source, national),
                adoptions.find(council, id).map(mine -> mine(mine, source, zone)),
                source.published());
    }

    @Transactional(readOnly = true)
    public AdaptPage adapting(ProgrammeId id, UUID council) {
        var source = sources.require(id, council);
        var former = adoptions.find(council, id);
        var local = former.flatMap(Adoption::local)
                .map(one -> locals.read(one, source))
                .orElseGet(() -> Local.sameAs(source, List.of()));
        var reasons = former.map(one -> adoptions.reasons(one.id())).orElse(Map.of());
        return page(source, council, Meanwhile.opened(AdaptForm.typing(source, local, reasons)));
    }

    @Transactional(readOnly = true)
    public AdaptPage adapting(ProgrammeId id, UUID council, Typing typing) {
        return page(sources.require(id, council), council, typing);
    }

    @Transactional(readOnly = true)
    public AdaptForm form(ProgrammeId id, UUID council, Typing typing) {
        return AdaptForm.of(typing, sources.require(id, council));
    }

    @Transactional(readOnly = true)
    public DeclinePage declining(ProgrammeId id, UUID council, Typing typing) {
        return new DeclinePage(
                id.value().toString(), sources.require(id, council).title(), typing);
    }

    @Transactional(readOnly = true)
    public Optional<Adoption> present(ProgrammeId id, UUID council) {
        return adoptions.find(council, id);
    }

    @Transactional(readOnly = true)
    public List<AnswerPage.Drift> drifts(Adoption adoption) {
        return adoptions.drifts(adoption.id());
    }

    private AdaptPage page(Source source, UUID council, Typing typing) {
        var national = source.parent().map(parent -> sources.require(parent, council));
        return new AdaptPage(
                source.id().value().toString(),
                shortName(source.organisation()),
                source.title(),
                typing,
                Arrays.stream(Field.values())
                        .map(field -> new AdaptPage.Line(
                                field.typed(),
                                field.name(),
                                word(source, field),
                                nationalWord(national, source, field)))
                        .toList(),
                source.indicators().stream()
                        .map(one -> new AdaptPage.Measure(
                                AdaptForm.rowOf(typing, one.id(), source),
                                one.id().value().toString(),
                                one.name(),
                                one.definition(),
                                one.unit(),
                                one.target()))
                        .toList(),
                typing.rows(AdaptForm.ADDED) + ROOM,
                bidangs(source, council));
    }

    /** The own bidang, and that of the source where the council has none of this name. */
    private List<Choice> bidangs(Source source, UUID council) {
        var above = word(source, Field.BIDANG);
        return Stream.concat(
                        organisations.bidangs(new OrganisationId(council)).stream()
                                .map(one -> one.name()),
                        Stream.of(above).filter(name -> !name.isEmpty()))
                .distinct()
                .map(name -> new Choice(name, name))
                .toList();
    }

    private AnswerPage.Mine mine(Adoption mine, Source source, ZoneId zone) {
        return new AnswerPage.Mine(
                mine.kind(),
                mine.reason(),
                mine.at().atZoneSameInstant(zone).toLocalDate(),
                mine.programme().equals(source.id()) ? mine.version() : source.version(),
                mine.local().map(one -> one.value().toString()),
                adoptions.drifts(mine.id()));
    }

    private Optional<LocalDate> due(Source source, Optional<Source> national) {
        return source.answerBy()
                .or(() -> national.flatMap(Source::answerBy))
                .or(() -> decisions
                        .findAll(inbox.decisions(source.parent().orElse(source.id())).stream()
                                .map(DecisionId::new)
                                .toList())
                        .stream()
                        .flatMap(one -> one.dueOn().stream())
                        .min(LocalDate::compareTo));
    }

    private String shortName(UUID organisation) {
        return organisations
                .find(new OrganisationId(organisation))
                .orElseThrow(NotFound::new)
                .shortName();
    }

    private static String word(Source source, Field field) {
        return Objects.requireNonNull(source.words().get(field));
    }

    private static Optional<String> nationalWord(Optional<Source> national, Source source, Field field) {
        return national.map(one -> word(one, field)).filter(text -> !Gist.same(text, word(source, field)));
    }
}
