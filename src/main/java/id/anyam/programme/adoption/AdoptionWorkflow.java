package id.anyam.programme.adoption;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A council's answer to a programme from above: first given, or changed later with the former one in the trail. */
@Service
class AdoptionWorkflow {

    private final Sources sources;
    private final Adoptions adoptions;
    private final LocalProgrammes locals;
    private final Organisations organisations;
    private final Clock clock;

    AdoptionWorkflow(
            Sources sources, Adoptions adoptions, LocalProgrammes locals, Organisations organisations, Clock clock) {
        this.sources = sources;
        this.adoptions = adoptions;
        this.locals = locals;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Takes the programme up as it is; the council's own added indicators stay. */
    @Transactional
    public ProgrammeId adopt(ProgrammeId id, UUID council) {
        var source = open(id, council);
        adoptions.oneAtATime(council, source);
        var former = adoptions.find(council, source.id());
        var added = former.flatMap(Adoption::local).map(locals::addedTo).orElse(List.of());
        return takeUp(source, council, former, Local.sameAs(source, added), new Answer.Adopted());
    }

    /** Takes the programme up in the council's own words. */
    @Transactional
    public ProgrammeId adapt(ProgrammeId id, UUID council, AdaptForm form) {
        var source = open(id, council);
        adoptions.oneAtATime(council, source);
        return takeUp(source, council, adoptions.find(council, source.id()), form.local(), form.answer());
    }

    /** Does not take it up; refused once activities of the council's version are approved. */
    @Transactional
    public void decline(ProgrammeId id, UUID council, String why) {
        var source = open(id, council);
        adoptions.oneAtATime(council, source);
        var former = adoptions.find(council, source.id());
        var local = former.flatMap(Adoption::local);
        if (local.filter(one -> locals.approvedActivities(one) > 0).isPresent()) {
            throw new RuleViolated("programme.adoption.has-approved");
        }
        local.ifPresent(one -> locals.withdraw(one, why, clock.instant()));
        adoptions.save(council, source, new Answer.Declined(why), former, Optional.empty());
    }

    private ProgrammeId takeUp(Source source, UUID council, Optional<Adoption> former, Local local, Answer answer) {
        var known = former.flatMap(Adoption::local);
        var id = known.orElseGet(() -> locals.create(council, code(source, council), source, local));
        if (known.isEmpty()) {
            locals.publish(id, clock.instant());
            locals.keepVersion(id, Optional.empty());
        } else if (changes(former.orElseThrow(), id, source, local)) {
            locals.change(council, id, source, local);
            locals.keepVersion(id, Optional.of(why(source, answer)));
        } else if (former.orElseThrow().kind().equals(answer.kind())
                && former.orElseThrow().version() == source.version()
                && answer instanceof Answer.Adopted) {
            return id;
        }
        adoptions.save(council, source, answer, former, Optional.of(id));
        return id;
    }

    private boolean changes(Adoption former, ProgrammeId id, Source source, Local local) {
        return !former.programme().equals(source.id())
                || former.version() != source.version()
                || !locals.read(id, source).equals(local);
    }

    private static String why(Source source, Answer answer) {
        return switch (answer) {
            case Answer.Adapted(var differences) ->
                String.join(
                        " ",
                        differences.stream()
                                .map(Answer.Reasoned::reason)
                                .distinct()
                                .toList());
            default -> "Menurut " + source.code() + " versi " + source.version();
        };
    }

    private Source open(ProgrammeId id, UUID council) {
        var source = sources.require(sources.baseOf(id, council), council);
        if (!source.published()) {
            throw new RuleViolated("programme.adoption.not-open");
        }
        require(council).requireStoodIn(source.year());
        return source;
    }

    private String code(Source source, UUID council) {
        return source.codeFor(require(council).region().value());
    }

    private Organisation require(UUID council) {
        return organisations.find(new OrganisationId(council)).orElseThrow(NotFound::new);
    }
}
