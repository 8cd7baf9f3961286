package id.anyam.region.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row that is guarded, and the register of regions, as it stood at one moment: so that nothing an act does not
 * name can change with it. The trail of changes is left out, because it tells of the act itself, and so are
 * the totals above the councils, which follow where a council stands and are counted anew elsewhere.
 */
final class EverythingElse {

    private final TestPeople people;

    private EverythingElse(TestPeople people) {
        this.people = people;
    }

    static EverythingElse asItStands(TestPeople people) {
        people.asOwner(db -> {
            db.sql("DROP TABLE IF EXISTS public.as_it_stood").update();
            return db.sql("CREATE TABLE public.as_it_stood AS " + lines(db)).update();
        });
        return new EverythingElse(people);
    }

    /** Something changed since, and every row that did names one of these: region codes (with all below them) or ids. */
    void isUntouchedBut(Set<String> named) {
        var pattern = Pattern.compile(named.stream()
                .map(name -> "\"" + Pattern.quote(name) + "[.\"]")
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow());
        assertThat(changed()).isNotEmpty().allSatisfy(line -> assertThat(line).containsPattern(pattern));
    }

    private List<String> changed() {
        return people.asOwner(
                db -> db.sql("""
                        WITH now AS MATERIALIZED (%s)
                        (SELECT line FROM now EXCEPT SELECT line FROM public.as_it_stood)
                         UNION ALL
                        (SELECT line FROM public.as_it_stood EXCEPT SELECT line FROM now)
                        """.formatted(lines(db))).query(String.class).list());
    }

    private static String lines(JdbcClient db) {
        return db.sql("""
                SELECT string_agg(format('SELECT %L || to_jsonb(t)::text AS line FROM %I.%I t', n.nspname || '.' || c.relname || ' ',
                                         n.nspname, c.relname), ' UNION ALL ')
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND n.nspname <> 'audit'
                   AND c.oid NOT IN ('programme.total'::regclass, 'programme.total_change'::regclass)
                   AND (c.relrowsecurity OR n.nspname = 'region' OR c.oid = 'organisation.ancestor'::regclass)
                """).query(String.class).single();
    }
}
