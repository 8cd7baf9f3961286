package id.anyam.programme.drift;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.web.Typing;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the councils below, as far as the visitor sees them, made of a programme, part by part. */
@Component
@Transactional(readOnly = true)
class CouncilDrifts {

    private final DriftLookup lookup;
    private final Standings standings;
    private final Organisations organisations;

    CouncilDrifts(DriftLookup lookup, Standings standings, Organisations organisations) {
        this.lookup = lookup;
        this.standings = standings;
        this.organisations = organisations;
    }

    /** All of a programme: whose it is, how many changed what, and each part that is otherwise, by region. */
    record Whole(DriftLookup.Head programme, Shares shares, List<CouncilDriftsPage.Line> lines) {}

    Whole of(ProgrammeId id) {
        var programme = lookup.require(id);
        var below = standings
                .of(List.of(programme.root()), lookup.below(programme.organisation()))
                .getOrDefault(programme.root(), List.of());
        var councils = organisations.find(
                below.stream().map(one -> new OrganisationId(one.council())).collect(Collectors.toSet()));
        var lines = below.stream()
                .flatMap(one -> lines(one, Objects.requireNonNull(councils.get(new OrganisationId(one.council())))))
                .toList();
        return new Whole(programme, Shares.of(below), lines);
    }

    /** The shares of each published programme of a council's year, by programme. */
    Map<DriftLookup.Head, Shares> ofYear(UUID council, int year) {
        var programmes = lookup.published(council, year);
        var all = standings.of(
                programmes.stream().map(DriftLookup.Head::root).collect(Collectors.toSet()), lookup.below(council));
        return programmes.stream()
                .collect(Collectors.toMap(one -> one, one -> Shares.of(all.getOrDefault(one.root(), List.of()))));
    }

    private static Stream<CouncilDriftsPage.Line> lines(Standing standing, Organisation council) {
        if (standing.isDeclined()) {
            return Stream.of(new CouncilDriftsPage.Line(
                    council.id().value().toString(),
                    council.shortName(),
                    council.region().value(),
                    council.kind() == OrganisationKind.PROVINCE,
                    "",
                    CouncilDriftsPage.WHOLE,
                    "",
                    DriftKind.DROPPED.name(),
                    Proposal.NONE.name(),
                    standing.upper()
                            .map(one -> one.text().words().getOrDefault(Piece.TITLE, ""))
                            .orElse(""),
                    "",
                    standing.why()));
        }
        return standing.comparison().map(Comparison::drifts).stream()
                .flatMap(Collection::stream)
                .filter(drift -> !drift.isQuiet())
                .map(drift -> line(drift, standing, council));
    }

    private static CouncilDriftsPage.Line line(Drift drift, Standing standing, Organisation council) {
        return new CouncilDriftsPage.Line(
                council.id().value().toString(),
                council.shortName(),
                council.region().value(),
                council.kind() == OrganisationKind.PROVINCE,
                standing.local()
                        .map(one -> "/program/" + one.id().value() + "/geser")
                        .orElse(""),
                drift.part().piece().name(),
                DriftScreens.name(drift.part(), standing),
                drift.kind().name(),
                drift.proposal().name(),
                drift.above().orElse(""),
                drift.here().orElse(""),
                drift.reason());
    }

    /** What somebody asked of the lines; nonsense in the address counts as not asked. */
    static boolean fits(CouncilDriftsPage.Line line, Typing asked) {
        var search = asked.value("cari").strip().toLowerCase(Locale.ROOT);
        var level = asked.value("tingkat");
        return (search.isEmpty()
                        || (line.name() + " " + line.region())
                                .toLowerCase(Locale.ROOT)
                                .contains(search))
                && isAsked(asked.value("kelas"), line.kind())
                && isAsked(asked.value("bagian"), line.piece())
                && isAsked(asked.value("usulan"), line.proposal())
                && (level.isEmpty() || level.equals("PROVINCE") == line.province());
    }

    private static boolean isAsked(String asked, String has) {
        return asked.isEmpty() || asked.equals(has);
    }
}
