package id.anyam.programme.drift;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page that compares one council's version with what stands above. */
@Component
@Transactional(readOnly = true)
class DriftScreens {

    private final DriftLookup lookup;
    private final Organisations organisations;
    private final Visitors visitors;

    DriftScreens(DriftLookup lookup, Organisations organisations, Visitors visitors) {
        this.lookup = lookup;
        this.organisations = organisations;
        this.visitors = visitors;
    }

    DriftPage page(ProgrammeId id, Typing typing) {
        var programme = lookup.require(id);
        var standing = lookup.standing(programme);
        var upper = standing.flatMap(Standing::upper);
        var national = standing.flatMap(Standing::national);
        var drifts =
                standing.flatMap(Standing::comparison).map(Comparison::drifts).orElse(List.of());
        return new DriftPage(
                id.value().toString(),
                programme.title(),
                programme.code(),
                Integer.toString(programme.year()),
                shortName(programme.organisation()),
                programme.takenUp(),
                upper.map(one -> above(one, standing.orElseThrow(), national)),
                drifts.stream()
                        .filter(drift -> !drift.isQuiet())
                        .map(drift -> row(drift, standing.orElseThrow(), national))
                        .toList(),
                drifts.stream()
                        .filter(Drift::isQuiet)
                        .map(drift -> label(drift.part(), standing.orElseThrow()))
                        .toList(),
                mayAct(programme) && standing.filter(Standing::isOpen).isPresent(),
                upper.map(Standing.Programme::mark).orElse(""),
                typing);
    }

    Optional<Standing> standing(ProgrammeId id) {
        return lookup.standing(lookup.require(id));
    }

    static String name(Part part, Standing standing) {
        return part.indicator().map(one -> name(one, standing)).orElse("");
    }

    private static String name(IndicatorId indicator, Standing standing) {
        return standing.local()
                .map(one -> one.text().measures().get(indicator))
                .or(() -> standing.upper().map(one -> one.text().measures().get(indicator)))
                .map(Version.Measure::name)
                .orElse("");
    }

    private DriftPage.Above above(Standing.Programme upper, Standing standing, Optional<Standing.Programme> national) {
        var base = standing.base();
        var isPresent = base.programme().equals(upper.id()) && base.version() == upper.number();
        return new DriftPage.Above(
                upper.id().value().toString(),
                word(upper, Piece.TITLE),
                shortName(upper.organisation()),
                upper.number(),
                isPresent
                        ? Optional.empty()
                        : Optional.of(
                                new DriftPage.Taken(base.programme().value().toString(), base.version())),
                national.map(one -> new DriftPage.National(one.id().value().toString(), word(one, Piece.TITLE))));
    }

    private static DriftPage.Row row(Drift drift, Standing standing, Optional<Standing.Programme> national) {
        return new DriftPage.Row(
                drift.part().written(),
                label(drift.part(), standing),
                drift.kind().name(),
                drift.proposal().name(),
                drift.above().orElse(""),
                national.flatMap(one -> one.text().text(drift.part()))
                        .filter(text -> drift.part().piece() != Piece.QUANTITY)
                        .filter(text -> !Version.same(drift.part(), Optional.of(text), drift.above())),
                drift.taken().orElse(""),
                drift.here().orElse(""),
                drift.reason(),
                drift.mayBeKept());
    }

    private static DriftPage.Label label(Part part, Standing standing) {
        return new DriftPage.Label(part.piece().name(), name(part, standing));
    }

    private boolean mayAct(DriftLookup.Head programme) {
        var visitor = visitors.current();
        return visitor.may("adoption.answer")
                && visitor.organisation()
                        .map(Visitor.Place::id)
                        .filter(programme.organisation()::equals)
                        .isPresent();
    }

    private static String word(Standing.Programme programme, Piece piece) {
        return programme.text().words().getOrDefault(piece, "");
    }

    private String shortName(UUID organisation) {
        return organisations
                .find(new OrganisationId(organisation))
                .orElseThrow(NotFound::new)
                .shortName();
    }
}
