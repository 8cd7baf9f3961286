-- The totals counted a council also in the years after it was dissolved, while every list leaves it out there.
CREATE OR REPLACE FUNCTION programme.totals_of(p_facts programme.fact[])
RETURNS TABLE (organisation_id uuid, year int, measure text, key text, amount numeric) LANGUAGE sql STABLE AS $$
    SELECT s.id, f.year, f.measure, f.key, sum(f.amount)
      FROM unnest(p_facts) f
      JOIN organisation.report_councils(f.year) c ON c.id = f.organisation_id
     CROSS JOIN LATERAL (SELECT c.id UNION ALL SELECT a.ancestor_id FROM organisation.ancestor a WHERE a.organisation_id = c.id) up(id)
      JOIN organisation.organisation s ON s.id = up.id AND s.kind IN ('DEKRANAS', 'PROVINCE')
     WHERE NOT (c.kind = 'DEKRANAS' AND f.measure IN ('TARGET', 'ACTUAL'))
       AND (f.top IS NULL OR f.top = s.id
            OR EXISTS (SELECT FROM organisation.ancestor a WHERE a.organisation_id = s.id AND a.ancestor_id = f.top))
     GROUP BY 1, 2, 3, 4
    HAVING sum(f.amount) <> 0
$$;

-- Whoever counts anew holds all facts from the beginning, so that none changes between.
ALTER FUNCTION programme.count_totals_anew() RENAME TO fill_totals;
CREATE FUNCTION programme.hold_facts() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('programme.total', 0));
    LOCK TABLE programme.adoption, programme.indicator, programme.activity, programme.budget_line, programme.allocation,
               programme.spending, programme.realisation, programme.source_figure, programme.council_figure,
               programme.indicator_figure, programme.activity_figure, programme.respondent_figure IN SHARE ROW EXCLUSIVE MODE;
END $$;
CREATE FUNCTION programme.count_totals_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM programme.hold_facts();
    PERFORM programme.fill_totals();
END $$;
COMMENT ON FUNCTION programme.count_totals_anew IS 'Counts all totals anew: after councils moved, began or ended, and to prove what was kept.';

CREATE OR REPLACE FUNCTION programme.count_figures_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM programme.hold_facts();
    PERFORM programme.count_activity_figures_anew();
    DELETE FROM programme.respondent_figure;
    INSERT INTO programme.respondent_figure (organisation_id, year, answers)
    SELECT a.organisation_id, p.year, count(*)
      FROM programme.adoption a
      JOIN programme.programme p ON p.id = a.root_id AND p.state = 'PUBLISHED'
      JOIN organisation.organisation o ON o.id = p.organisation_id AND o.kind = 'DEKRANAS'
     GROUP BY 1, 2;
    PERFORM programme.fill_totals();
END $$;

DROP TRIGGER totals ON organisation.organisation;
CREATE TRIGGER totals AFTER UPDATE OF parent_id, opened_on, closed_on ON organisation.organisation
    FOR EACH ROW WHEN (NEW.kind IN ('PROVINCE', 'REGENCY') AND (OLD.parent_id, OLD.opened_on, OLD.closed_on)
                       IS DISTINCT FROM (NEW.parent_id, NEW.opened_on, NEW.closed_on))
    EXECUTE FUNCTION programme.follow_council();

SELECT programme.count_totals_anew();
