package id.anyam.programme.realisation;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.realisation.Ledger.Account;
import id.anyam.programme.realisation.Realisation.Spending;
import id.anyam.shared.NotFound;
import id.anyam.shared.Rupiah;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done, quarter by quarter, as far as whoever acts may see it. */
@Repository
class Realisations {

    private final JdbcClient db;

    Realisations(JdbcClient db) {
        this.db = db;
    }

    /** Makes others who record for this activity wait until this transaction ends. */
    void hold(ActivityId activity) {
        db.sql("SELECT id FROM programme.activity WHERE id = :id FOR UPDATE")
                .param("id", activity.value())
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Ledger ledger(ActivityId activity, Quarter quarter) {
        return db.sql("""
                SELECT id, organisation_id, title, output_unit, state, extract(year FROM starts_on)::int AS first_year,
                       extract(year FROM ends_on)::int AS last_year
                  FROM programme.activity
                 WHERE id = :id
                """)
                .param("id", activity.value())
                .query((row, _) -> new Ledger(
                        activity,
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title"),
                        row.getString("output_unit"),
                        ActivityState.valueOf(row.getString("state")),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        accounts(activity, quarter)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Account> accounts(ActivityId activity, Quarter quarter) {
        return db.sql("""
                SELECT a.id, l.description, a.source, a.payer_id, a.amount,
                       coalesce((SELECT sum(s.amount)
                                   FROM programme.spending s
                                   JOIN programme.realisation r ON r.id = s.realisation_id
                                  WHERE s.allocation_id = a.id AND (r.year, r.quarter) <> (:year, :quarter)), 0)::bigint AS elsewhere
                  FROM programme.allocation a
                  JOIN programme.budget_line l ON l.id = a.budget_line_id
                 WHERE a.activity_id = :activity
                 ORDER BY l.position, l.id, a.source, a.id
                """)
                .param("activity", activity.value())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query((row, _) -> new Account(
                        row.getObject("id", UUID.class),
                        row.getString("description"),
                        FundingSource.valueOf(row.getString("source")),
                        Optional.ofNullable(row.getObject("payer_id", UUID.class)),
                        new Rupiah(row.getLong("amount")),
                        new Rupiah(row.getLong("elsewhere"))))
                .list();
    }

    /** A recorded quarter with the moment it was last written. */
    record Recorded(UUID id, Instant at, Realisation realisation) {}

    @Transactional(readOnly = true)
    public Optional<Recorded> find(ActivityId activity, Quarter quarter) {
        return db.sql("""
                SELECT id, output, note, recorded_at
                  FROM programme.realisation
                 WHERE activity_id = :activity AND year = :year AND quarter = :quarter
                """)
                .param("activity", activity.value())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query((row, _) -> new Recorded(
                        row.getObject("id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        new Realisation(
                                row.getBigDecimal("output"),
                                Optional.ofNullable(row.getString("note")),
                                spendings(row.getObject("id", UUID.class)))))
                .optional();
    }

    private List<Spending> spendings(UUID realisation) {
        return db.sql("SELECT allocation_id, amount FROM programme.spending WHERE realisation_id = :id")
                .param("id", realisation)
                .query((row, _) ->
                        new Spending(row.getObject("allocation_id", UUID.class), new Rupiah(row.getLong("amount"))))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Quarter> recorded(ActivityId activity) {
        return db.sql("SELECT year, quarter FROM programme.realisation WHERE activity_id = :id ORDER BY year, quarter")
                .param("id", activity.value())
                .query((row, _) -> new Quarter(row.getInt("year"), row.getInt("quarter")))
                .list();
    }

    /** Files that show what was done in a quarter. */
    @Transactional(readOnly = true)
    public List<UUID> evidence(UUID realisation) {
        return db.sql("SELECT file_id FROM programme.evidence WHERE realisation_id = :id ORDER BY id")
                .param("id", realisation)
                .query((row, _) -> row.getObject("file_id", UUID.class))
                .list();
    }

    /** Records a quarter or corrects it; returns its row. */
    UUID save(Ledger ledger, Quarter quarter, Realisation realisation, Optional<UUID> by, Instant now) {
        var id = db.sql("""
                INSERT INTO programme.realisation (organisation_id, activity_id, year, quarter, output, note, recorded_at, recorded_by)
                VALUES (:organisation, :activity, :year, :quarter, :output, :note, :at, :by)
                ON CONFLICT (activity_id, year, quarter) DO UPDATE
                   SET output = excluded.output, note = excluded.note, recorded_at = excluded.recorded_at,
                       recorded_by = excluded.recorded_by
                RETURNING id
                """)
                .param("organisation", ledger.organisation())
                .param("activity", ledger.activity().value())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("output", realisation.output())
                .param("note", realisation.note().orElse(null))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.orElse(null))
                .query(UUID.class)
                .single();
        for (var account : ledger.accounts()) {
            put(ledger, id, account.allocation(), realisation.of(account.allocation()));
        }
        return id;
    }

    private void put(Ledger ledger, UUID realisation, UUID allocation, Rupiah amount) {
        if (amount.equals(Rupiah.ZERO)) {
            db.sql("DELETE FROM programme.spending WHERE realisation_id = :realisation AND allocation_id = :allocation")
                    .param("realisation", realisation)
                    .param("allocation", allocation)
                    .update();
            return;
        }
        db.sql("""
                INSERT INTO programme.spending (organisation_id, activity_id, realisation_id, allocation_id, amount)
                VALUES (:organisation, :activity, :realisation, :allocation, :amount)
                ON CONFLICT (realisation_id, allocation_id) DO UPDATE SET amount = excluded.amount
                """)
                .param("organisation", ledger.organisation())
                .param("activity", ledger.activity().value())
                .param("realisation", realisation)
                .param("allocation", allocation)
                .param("amount", amount.amount())
                .update();
    }
}
