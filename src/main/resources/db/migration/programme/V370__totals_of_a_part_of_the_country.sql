-- The national page added up some thousand figures of councils at each look. The database keeps the totals of each
-- province and of the country too, as the facts change. Ten councils that save at the same moment would wait for
-- each other at one row, so a change is written beside the totals as a row of its own, and every now and then
-- whoever writes folds what lies there into them. A total is always both together, exact at every commit.
CREATE TABLE programme.total (
    organisation_id uuid NOT NULL,
    year            int NOT NULL,
    measure         text NOT NULL CHECK (measure IN
                        ('PAGU', 'SPENT', 'RESPONDENTS', 'ADOPTED', 'ADAPTED', 'DECLINED', 'TARGET', 'ACTUAL')),
    key             text NOT NULL,
    amount          numeric(20, 2) NOT NULL,
    PRIMARY KEY (year, measure, organisation_id, key)
);
CREATE TABLE programme.total_change (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id uuid NOT NULL,
    year            int NOT NULL,
    measure         text NOT NULL,
    key             text NOT NULL,
    amount          numeric(20, 2) NOT NULL
);
COMMENT ON TABLE programme.total IS
    'Totals of a province or of the country, by the council at its head: rupiah, councils, or the unit of an indicator.';
COMMENT ON COLUMN programme.total.key IS
    'Of money its source; of answers the programme at the top; of results the indicator at the top; of respondents nothing.';

-- To how many published national programmes of a year a council has given an answer.
CREATE TABLE programme.respondent_figure (
    organisation_id uuid NOT NULL,
    year            int NOT NULL,
    answers         int NOT NULL,
    PRIMARY KEY (organisation_id, year)
);
REVOKE INSERT, UPDATE, DELETE ON programme.total, programme.total_change, programme.respondent_figure FROM anyam_app;
CALL access.guard('programme.total', 'total');
CALL access.guard('programme.total_change', 'total');
CALL access.guard('programme.respondent_figure', 'adoption');

CREATE VIEW programme.report_total WITH (security_invoker = true) AS
SELECT organisation_id, year, measure, key, sum(amount) AS amount
  FROM (SELECT organisation_id, year, measure, key, amount FROM programme.total
         UNION ALL
        SELECT organisation_id, year, measure, key, amount FROM programme.total_change) parts
 GROUP BY organisation_id, year, measure, key;
CREATE VIEW programme.report_respondent WITH (security_invoker = true) AS
SELECT organisation_id, year, answers FROM programme.respondent_figure WHERE answers > 0;

-- What one figure adds to the totals above it. "top" is the highest organisation in whose totals it counts: what a
-- regency set for itself is no result of the country.
CREATE TYPE programme.fact AS (organisation_id uuid, top uuid, year int, measure text, key text, amount numeric);

CREATE FUNCTION programme.facts_of(f programme.source_figure) RETURNS SETOF programme.fact LANGUAGE sql IMMUTABLE AS $$
    SELECT f.organisation_id, NULL::uuid, f.year, m.measure, f.source, m.amount
      FROM (VALUES ('PAGU', CASE f.state WHEN 'APPROVED' THEN f.pagu ELSE f.spent END::numeric), ('SPENT', f.spent::numeric)) m(measure, amount)
     WHERE f.state IN ('APPROVED', 'CANCELLED')
$$;
CREATE FUNCTION programme.facts_of(f programme.indicator_figure) RETURNS SETOF programme.fact LANGUAGE sql STABLE AS $$
    SELECT f.organisation_id, p.organisation_id, f.year, m.measure, f.root_indicator_id::text, m.amount
      FROM programme.programme p
     CROSS JOIN (VALUES ('TARGET', f.target), ('ACTUAL', f.actual)) m(measure, amount)
     WHERE p.id = f.root_programme_id AND f.state = 'PUBLISHED' AND f.comparable
$$;
CREATE FUNCTION programme.facts_of(f programme.adoption) RETURNS SETOF programme.fact LANGUAGE sql STABLE AS $$
    SELECT f.organisation_id, p.organisation_id, p.year, f.answer, f.root_id::text, 1::numeric
      FROM programme.programme p WHERE p.id = f.root_id
$$;
CREATE FUNCTION programme.facts_of(f programme.respondent_figure) RETURNS SETOF programme.fact LANGUAGE sql IMMUTABLE AS $$
    SELECT f.organisation_id, NULL::uuid, f.year, 'RESPONDENTS', '', 1::numeric WHERE f.answers > 0
$$;

-- Adds facts up by each province and country in which they count; the country's own indicators are what is aimed
-- at and no result of anybody.
CREATE FUNCTION programme.totals_of(p_facts programme.fact[])
RETURNS TABLE (organisation_id uuid, year int, measure text, key text, amount numeric) LANGUAGE sql STABLE AS $$
    SELECT s.id, f.year, f.measure, f.key, sum(f.amount)
      FROM unnest(p_facts) f
      JOIN organisation.organisation c ON c.id = f.organisation_id AND c.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY')
     CROSS JOIN LATERAL (SELECT c.id UNION ALL SELECT a.ancestor_id FROM organisation.ancestor a WHERE a.organisation_id = c.id) up(id)
      JOIN organisation.organisation s ON s.id = up.id AND s.kind IN ('DEKRANAS', 'PROVINCE')
     WHERE NOT (c.kind = 'DEKRANAS' AND f.measure IN ('TARGET', 'ACTUAL'))
       AND (f.top IS NULL OR f.top = s.id
            OR EXISTS (SELECT FROM organisation.ancestor a WHERE a.organisation_id = s.id AND a.ancestor_id = f.top))
     GROUP BY 1, 2, 3, 4
    HAVING sum(f.amount) <> 0
$$;

-- Only who holds the lock writes totals, and nobody waits for it: who does not get it leaves the fold to the next.
CREATE FUNCTION programme.fold_totals() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF pg_try_advisory_xact_lock(hashtextextended('programme.total', 0)) THEN
        WITH gone AS (DELETE FROM programme.total_change RETURNING organisation_id, year, measure, key, amount)
        INSERT INTO programme.total AS t (organisation_id, year, measure, key, amount)
        SELECT organisation_id, year, measure, key, sum(amount) FROM gone GROUP BY 1, 2, 3, 4
        ON CONFLICT (year, measure, organisation_id, key) DO UPDATE SET amount = t.amount + excluded.amount;
    END IF;
END $$;

CREATE FUNCTION programme.change_totals(p_former programme.fact[], p_present programme.fact[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_last bigint;
BEGIN
    WITH changed AS (
        INSERT INTO programme.total_change (organisation_id, year, measure, key, amount)
        SELECT organisation_id, year, measure, key, sum(amount)
          FROM (SELECT organisation_id, year, measure, key, -amount AS amount FROM programme.totals_of(p_former)
                 UNION ALL
                SELECT organisation_id, year, measure, key, amount FROM programme.totals_of(p_present)) both_sides
         GROUP BY 1, 2, 3, 4
        HAVING sum(amount) <> 0
        RETURNING id)
    SELECT max(id) INTO v_last FROM changed WHERE id % 256 < 8;
    IF v_last IS NOT NULL THEN
        PERFORM programme.fold_totals();
    END IF;
END $$;

-- One for each table of facts: a row of a transition table has no type that a function could be chosen by.
DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['source_figure', 'indicator_figure', 'adoption', 'respondent_figure'] LOOP
        EXECUTE format($f$
            CREATE FUNCTION programme.total_%1$s() RETURNS trigger
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $t$
            DECLARE
                v_former  programme.fact[];
                v_present programme.fact[];
            BEGIN
                IF TG_OP <> 'INSERT' THEN
                    SELECT array_agg(x) INTO v_former FROM former f CROSS JOIN LATERAL programme.facts_of((f.*)::programme.%1$I) x;
                END IF;
                IF TG_OP <> 'DELETE' THEN
                    SELECT array_agg(x) INTO v_present FROM present f CROSS JOIN LATERAL programme.facts_of((f.*)::programme.%1$I) x;
                END IF;
                IF v_former IS DISTINCT FROM v_present THEN
                    PERFORM programme.change_totals(v_former, v_present);
                END IF;
                RETURN NULL;
            END $t$ $f$, v_table);
        EXECUTE format('CREATE TRIGGER total AFTER INSERT ON programme.%1$I REFERENCING NEW TABLE AS present
                            FOR EACH STATEMENT EXECUTE FUNCTION programme.total_%1$s()', v_table);
        EXECUTE format('CREATE TRIGGER total_update AFTER UPDATE ON programme.%1$I REFERENCING OLD TABLE AS former NEW TABLE AS present
                            FOR EACH STATEMENT EXECUTE FUNCTION programme.total_%1$s()', v_table);
        EXECUTE format('CREATE TRIGGER total_delete AFTER DELETE ON programme.%1$I REFERENCING OLD TABLE AS former
                            FOR EACH STATEMENT EXECUTE FUNCTION programme.total_%1$s()', v_table);
        INSERT INTO database.unguarded VALUES
            (format('programme.total_%s()', v_table), 'Keeps the sums that nobody may write.');
    END LOOP;
END $$;

-- The programme is held while its answers are counted, so that it is not withdrawn between.
CREATE FUNCTION programme.count_answers(p_root uuid, p_councils uuid[], p_change int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_year int;
BEGIN
    SELECT p.year INTO v_year
      FROM programme.programme p
      JOIN organisation.organisation o ON o.id = p.organisation_id AND o.kind = 'DEKRANAS'
     WHERE p.id = p_root AND p.state = 'PUBLISHED'
       FOR SHARE OF p;
    INSERT INTO programme.respondent_figure AS f (organisation_id, year, answers)
    SELECT c, v_year, p_change FROM unnest(p_councils) c WHERE v_year IS NOT NULL ORDER BY c
    ON CONFLICT (organisation_id, year) DO UPDATE SET answers = f.answers + excluded.answers;
END $$;

CREATE FUNCTION programme.figure_answer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM programme.count_answers(OLD.root_id, ARRAY[OLD.organisation_id], -1);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM programme.count_answers(NEW.root_id, ARRAY[NEW.organisation_id], 1);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER figure AFTER INSERT OR DELETE OR UPDATE OF root_id, programme_id, organisation_id ON programme.adoption
    FOR EACH ROW EXECUTE FUNCTION programme.figure_answer();

CREATE FUNCTION programme.figure_answers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_change int := CASE WHEN NEW.state = 'PUBLISHED' THEN 1 ELSE -1 END;
BEGIN
    INSERT INTO programme.respondent_figure AS f (organisation_id, year, answers)
    SELECT a.organisation_id, NEW.year, v_change * count(*)
      FROM programme.adoption a
      JOIN organisation.organisation o ON o.id = NEW.organisation_id AND o.kind = 'DEKRANAS'
     WHERE a.root_id = NEW.id
     GROUP BY 1 ORDER BY 1
    ON CONFLICT (organisation_id, year) DO UPDATE SET answers = f.answers + excluded.answers;
    RETURN NULL;
END $$;
CREATE TRIGGER figure_answers AFTER UPDATE OF state ON programme.programme
    FOR EACH ROW WHEN ((OLD.state = 'PUBLISHED') <> (NEW.state = 'PUBLISHED')) EXECUTE FUNCTION programme.figure_answers();

ALTER FUNCTION programme.count_figures_anew() RENAME TO count_activity_figures_anew;

CREATE FUNCTION programme.count_totals_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('programme.total', 0));
    LOCK TABLE programme.adoption, programme.source_figure, programme.indicator_figure, programme.respondent_figure IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM programme.total_change;
    DELETE FROM programme.total;
    INSERT INTO programme.total (organisation_id, year, measure, key, amount)
    SELECT t.* FROM programme.totals_of(ARRAY(
        SELECT x FROM programme.source_figure f CROSS JOIN LATERAL programme.facts_of(f) x
         UNION ALL SELECT x FROM programme.indicator_figure f CROSS JOIN LATERAL programme.facts_of(f) x
         UNION ALL SELECT x FROM programme.adoption f CROSS JOIN LATERAL programme.facts_of(f) x
         UNION ALL SELECT x FROM programme.respondent_figure f CROSS JOIN LATERAL programme.facts_of(f) x)) t;
END $$;
COMMENT ON FUNCTION programme.count_totals_anew IS 'Counts all totals anew: after regions moved, and to prove what was kept.';

CREATE FUNCTION programme.count_figures_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM programme.count_activity_figures_anew();
    DELETE FROM programme.respondent_figure;
    INSERT INTO programme.respondent_figure (organisation_id, year, answers)
    SELECT a.organisation_id, p.year, count(*)
      FROM programme.adoption a
      JOIN programme.programme p ON p.id = a.root_id AND p.state = 'PUBLISHED'
      JOIN organisation.organisation o ON o.id = p.organisation_id AND o.kind = 'DEKRANAS'
     GROUP BY 1, 2;
    PERFORM programme.count_totals_anew();
END $$;

-- A council that comes to stand in another province takes its figures along.
CREATE FUNCTION programme.follow_council() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM programme.count_totals_anew();
    RETURN NULL;
END $$;
CREATE TRIGGER totals AFTER UPDATE OF parent_id ON organisation.organisation
    FOR EACH ROW WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id AND NEW.kind IN ('PROVINCE', 'REGENCY'))
    EXECUTE FUNCTION programme.follow_council();

INSERT INTO database.unguarded VALUES
    ('programme.figure_answer()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_answers()', 'Keeps the sums that nobody may write.'),
    ('programme.follow_council()', 'Keeps the sums that nobody may write.');

SELECT programme.count_figures_anew();
