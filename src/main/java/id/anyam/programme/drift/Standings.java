package id.anyam.programme.drift;

import id.anyam.programme.ProgrammeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where councils stand with programmes from above: all of them at once, or one. */
@Repository
@Transactional(readOnly = true)
class Standings {

    private final JdbcClient db;
    private final Texts texts;

    Standings(JdbcClient db, Texts texts) {
        this.db = db;
        this.texts = texts;
    }

    private record Answer(
            UUID id, UUID root, UUID council, Standing.Taken base, String kind, String why, Optional<UUID> local) {}

    /** Where this council's version stands, if it is one. */
    Optional<Standing> of(UUID root, ProgrammeId local, UUID council) {
        return of(List.of(root), List.of(council)).getOrDefault(root, List.of()).stream()
                .filter(one -> one.local().map(Standing.Programme::id).equals(Optional.of(local)))
                .findFirst();
    }

    /** Where each of these councils that answered stands, by the programme at the top. */
    Map<UUID, List<Standing>> of(Collection<UUID> roots, Collection<UUID> councils) {
        var asked = new Asked(roots.toArray(UUID[]::new), councils.toArray(UUID[]::new));
        var above = above(asked);
        var family = texts.family(asked.roots(), everybody(asked, above));
        var former = texts.former(asked.roots(), asked.councils());
        var reasons = texts.reasons(asked.roots(), asked.councils());
        var standings = new LinkedHashMap<UUID, List<Standing>>();
        for (var answer : answers(asked)) {
            var ancestors = above.getOrDefault(answer.council(), List.of());
            var standing = standing(answer, family, ancestors, former, reasons.getOrDefault(answer.id(), Map.of()));
            standings.computeIfAbsent(answer.root(), _ -> new ArrayList<>()).add(standing);
        }
        return standings;
    }

    private record Asked(UUID[] roots, UUID[] councils) {}

    private static Standing standing(
            Answer answer,
            Texts.Family family,
            List<UUID> ancestors,
            Map<Standing.Taken, Version> former,
            Map<Part, Comparison.Reason> reasons) {
        var local = answer.local().flatMap(family::programme);
        var upper = family.above(answer.root(), ancestors);
        var base = Optional.ofNullable(former.get(answer.base()))
                .or(() -> family.programme(answer.base().programme().value()).map(Standing.Programme::text))
                .or(() -> upper.map(Standing.Programme::text));
        var comparison = local.flatMap(here ->
                upper.flatMap(there -> base.map(taken -> new Comparison(taken, here.text(), there.text(), reasons))));
        var top = family.programme(answer.root()).filter(one -> !upper.equals(Optional.of(one)));
        return new Standing(
                answer.council(),
                answer.id(),
                answer.kind(),
                answer.why(),
                answer.base(),
                local,
                upper,
                top,
                comparison);
    }

    /** One answer of each council to each programme at the top: the latest. */
    private Collection<Answer> answers(Asked asked) {
        var answers = new LinkedHashMap<List<UUID>, Answer>();
        db.sql("""
                SELECT a.id, a.root_id, a.organisation_id, a.programme_id, a.programme_version, a.answer,
                       coalesce(a.reason, '') AS reason, a.local_id
                  FROM programme.adoption a
                 WHERE a.root_id = ANY (:roots) AND a.organisation_id = ANY (:councils)
                 ORDER BY a.answered_at
                """)
                .param("roots", asked.roots())
                .param("councils", asked.councils())
                .query((row, _) -> new Answer(
                        row.getObject("id", UUID.class),
                        row.getObject("root_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        new Standing.Taken(
                                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                                row.getInt("programme_version")),
                        row.getString("answer"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("local_id", UUID.class))))
                .list()
                .forEach(answer -> answers.put(List.of(answer.root(), answer.council()), answer));
        return answers.values();
    }

    private Map<UUID, List<UUID>> above(Asked asked) {
        var above = new HashMap<UUID, List<UUID>>();
        db.sql("""
                SELECT c.id AS council, a.id AS above
                  FROM unnest(:councils::uuid[]) AS c(id)
                 CROSS JOIN LATERAL programme.above(c.id) AS a(id)
                """).param("councils", asked.councils()).query(row -> {
            above.computeIfAbsent(row.getObject("council", UUID.class), _ -> new ArrayList<>())
                    .add(row.getObject("above", UUID.class));
        });
        return above;
    }

    private static UUID[] everybody(Asked asked, Map<UUID, List<UUID>> above) {
        var all = new ArrayList<>(List.of(asked.councils()));
        above.values().forEach(all::addAll);
        return all.stream().distinct().toArray(UUID[]::new);
    }
}
