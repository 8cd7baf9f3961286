package id.anyam.programme.activity;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.region.RegionCode;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All activities that whoever acts may see. */
@Repository
class Activities {

    private final JdbcClient db;

    Activities(JdbcClient db) {
        this.db = db;
    }

    Activity require(ActivityId id) {
        return db.sql("""
                SELECT a.id, a.organisation_id, a.programme_id,
                       coalesce(p.year, extract(year FROM a.starts_on)::int) AS year, a.indicator_id, a.kind, a.title, a.region_code, a.place,
                       a.starts_on, a.ends_on, a.craft, a.audience, a.quota, a.responsible, a.output_unit, a.output_target,
                       a.without_cost, a.state, a.version
                  FROM programme.activity a
                  LEFT JOIN programme.programme p ON p.id = a.programme_id
                 WHERE a.id = :id
                """)
                .param("id", id.value())
                .query(Activities::activity)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Adds it once: a repeated form with the same id adds nothing. */
    void add(Activity activity) {
        var plan = activity.plan();
        db.sql("""
                INSERT INTO programme.activity
                       (id, organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on, ends_on,
                        craft, audience, quota, responsible, output_unit, output_target, without_cost, state, version)
                VALUES (:id, :organisation, :programme, :indicator, :kind, :title, :region, :place, :starts, :ends,
                        :craft, :audience, :quota, :responsible, :unit, :target, :without_cost, :state, :version)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", activity.id().value())
                .param("organisation", activity.organisation())
                .param("programme", activity.programme().value())
                .params(new PlanRow(plan).values())
                .param("state", activity.state().name())
                .param("version", activity.version())
                .update();
    }

    /** Saves a revised plan unless somebody else saved since; tells whether it did. */
    boolean save(Activity activity) {
        return db.sql("""
                UPDATE programme.activity
                   SET indicator_id = :indicator, kind = :kind, title = :title, region_code = :region, place = :place,
                       starts_on = :starts, ends_on = :ends, craft = :craft, audience = :audience, quota = :quota,
                       responsible = :responsible, output_unit = :unit, output_target = :target,
                       without_cost = :without_cost, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                        .param("id", activity.id().value())
                        .params(new PlanRow(activity.plan()).values())
                        .param("version", activity.version())
                        .update()
                == 1;
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        var plan = new Plan(
                Optional.ofNullable(row.getObject("indicator_id", UUID.class)).map(IndicatorId::new),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                new RegionCode(row.getString("region_code")),
                Optional.ofNullable(row.getString("place")),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                Optional.ofNullable(row.getString("craft")),
                row.getString("audience"),
                row.getInt("quota"),
                row.getString("responsible"),
                row.getString("output_unit"),
                row.getBigDecimal("output_target"),
                row.getBoolean("without_cost"));
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new BudgetYear(row.getInt("year")),
                plan,
                ActivityState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
