package id.anyam.programme.budget;

import id.anyam.programme.ActivityBudgets;
import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.budget.Budget.Line;
import id.anyam.programme.budget.Budget.Part;
import id.anyam.shared.NotFound;
import id.anyam.shared.Rupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The budgets of activities, as far as whoever acts may see them. */
@Repository
class Budgets implements ActivityBudgets {

    private final JdbcClient db;

    Budgets(JdbcClient db) {
        this.db = db;
    }

    /** The activity whose budget it is, as far as a budget needs to know. */
    record Owner(UUID id, UUID organisation, String title, ActivityState state, boolean withoutCost, int version) {}

    @Transactional(readOnly = true)
    public Owner owner(ActivityId activity) {
        return db.sql("""
                SELECT id, organisation_id, title, state, without_cost, version
                  FROM programme.activity
                 WHERE id = :id
                """)
                .param("id", activity.value())
                .query((row, _) -> new Owner(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title"),
                        ActivityState.valueOf(row.getString("state")),
                        row.getBoolean("without_cost"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(ActivityId activity) {
        var budget = of(activity);
        return new Standing(budget.pagu(), budget.lines().size(), budget.gaps(), budget.withoutPayer());
    }

    @Transactional(readOnly = true)
    public Budget of(ActivityId activity) {
        var parts = db
                .sql("""
                SELECT budget_line_id, source, payer_id, amount
                  FROM programme.allocation
                 WHERE activity_id = :id
                 ORDER BY id
                """)
                .param("id", activity.value())
                .query((row, _) -> new Placed(
                        row.getObject("budget_line_id", UUID.class),
                        new Part(
                                FundingSource.valueOf(row.getString("source")),
                                Optional.ofNullable(row.getObject("payer_id", UUID.class)),
                                new Rupiah(row.getLong("amount")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::line, Collectors.mapping(Placed::part, Collectors.toList())));
        return new Budget(db.sql("""
                SELECT id, description, amount
                  FROM programme.budget_line
                 WHERE activity_id = :id
                 ORDER BY position, id
                """)
                .param("id", activity.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Line(
                            id,
                            row.getString("description"),
                            new Rupiah(row.getLong("amount")),
                            parts.getOrDefault(id, List.of()));
                })
                .list());
    }

    private record Placed(UUID line, Part part) {}

    /** What names one allocation within an activity. */
    record Key(UUID line, FundingSource source, Optional<UUID> payer) {}

    @Transactional(readOnly = true)
    public Map<Key, UUID> allocations(ActivityId activity) {
        var ids = new HashMap<Key, UUID>();
        db.sql("SELECT id, budget_line_id, source, payer_id FROM programme.allocation WHERE activity_id = :id")
                .param("id", activity.value())
                .query(row -> {
                    ids.put(
                            new Key(
                                    row.getObject("budget_line_id", UUID.class),
                                    FundingSource.valueOf(row.getString("source")),
                                    Optional.ofNullable(row.getObject("payer_id", UUID.class))),
                            row.getObject("id", UUID.class));
                });
        return ids;
    }

    /** Counts the change on the activity unless somebody else saved since; tells whether it did. */
    boolean claim(Owner owner, int seen) {
        return db.sql("UPDATE programme.activity SET version = version + 1 WHERE id = :id AND version = :seen")
                        .param("id", owner.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Makes the stored budget this one, touching only what differs. */
    void replace(Owner owner, Budget budget) {
        var kept = budget.lines().stream().map(Line::id).collect(Collectors.toSet());
        for (var line : of(new ActivityId(owner.id())).lines()) {
            if (!kept.contains(line.id())) {
                line.parts().forEach(part -> remove(line.id(), part));
                db.sql("DELETE FROM programme.budget_line WHERE id = :id AND activity_id = :activity")
                        .param("id", line.id())
                        .param("activity", owner.id())
                        .update();
            } else {
                var wanted = budget.lines().stream()
                        .filter(one -> one.id().equals(line.id()))
                        .findFirst()
                        .orElseThrow();
                line.parts().stream()
                        .filter(part -> wanted.parts().stream().noneMatch(part::sameSource))
                        .forEach(part -> remove(line.id(), part));
            }
        }
        var position = 1;
        for (var line : budget.lines()) {
            put(owner, line, position++);
            line.parts().forEach(part -> put(owner, line.id(), part));
        }
    }

    private void put(Owner owner, Line line, int position) {
        var written = db.sql("""
                INSERT INTO programme.budget_line AS l (id, organisation_id, activity_id, position, description, amount)
                VALUES (:id, :organisation, :activity, :position, :description, :amount)
                ON CONFLICT (id) DO UPDATE
                   SET position = excluded.position, description = excluded.description, amount = excluded.amount
                 WHERE l.activity_id = excluded.activity_id
                """)
                .param("id", line.id())
                .param("organisation", owner.organisation())
                .param("activity", owner.id())
                .param("position", position)
                .param("description", line.description())
                .param("amount", line.amount().amount())
                .update();
        if (written == 0) {
            throw new NotFound();
        }
    }

    private void put(Owner owner, UUID line, Part part) {
        db.sql("""
                INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, payer_id, amount)
                VALUES (:organisation, :activity, :line, :source, :payer, :amount)
                ON CONFLICT (budget_line_id, source, payer_id) DO UPDATE SET amount = excluded.amount
                """)
                .param("organisation", owner.organisation())
                .param("activity", owner.id())
                .param("line", line)
                .param("source", part.source().name())
                .param("payer", part.payer().orElse(null))
                .param("amount", part.amount().amount())
                .update();
    }

    private void remove(UUID line, Part part) {
        db.sql("""
                DELETE FROM programme.allocation
                 WHERE budget_line_id = :line AND source = :source AND payer_id IS NOT DISTINCT FROM :payer
                """)
                .param("line", line)
                .param("source", part.source().name())
                .param("payer", part.payer().orElse(null))
                .update();
    }
}
