-- The programme at the top of a chain of source_id is what a national page counts by; a council in the middle may
-- not see every link, so the database follows the chain once, when a row is written.
ALTER TABLE programme.programme ADD COLUMN root_id uuid;
ALTER TABLE programme.adoption ADD COLUMN root_id uuid;
ALTER TABLE programme.indicator ADD COLUMN root_id uuid;

CREATE FUNCTION programme.find_root() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_TABLE_NAME = 'adoption' THEN
        NEW.root_id := (SELECT p.root_id FROM programme.programme p WHERE p.id = NEW.programme_id);
    ELSIF TG_TABLE_NAME = 'indicator' THEN
        NEW.root_id := coalesce((SELECT i.root_id FROM programme.indicator i WHERE i.id = NEW.source_id), NEW.id);
    ELSE
        NEW.root_id := coalesce((SELECT p.root_id FROM programme.programme p WHERE p.id = NEW.source_id), NEW.id);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER root BEFORE INSERT OR UPDATE OF source_id ON programme.programme FOR EACH ROW EXECUTE FUNCTION programme.find_root();
CREATE TRIGGER root BEFORE INSERT OR UPDATE OF programme_id ON programme.adoption FOR EACH ROW EXECUTE FUNCTION programme.find_root();
CREATE TRIGGER root BEFORE INSERT OR UPDATE OF source_id ON programme.indicator FOR EACH ROW EXECUTE FUNCTION programme.find_root();
CREATE INDEX ON programme.adoption (root_id, organisation_id);
CREATE INDEX ON programme.programme (root_id, organisation_id);
COMMENT ON COLUMN programme.programme.root_id IS 'The programme at the top of the chain of source_id; itself when it was taken up from nobody.';


INSERT INTO database.unguarded VALUES
    ('programme.find_root()', 'Follows a chain of programmes of which the actor may not see every link.');

-- Under which national programme and indicator a figure counts, and whether it may: an indicator whose unit or
-- definition is not that at the top of its chain is shown and not summed (R9).
ALTER TABLE programme.indicator_figure
    ADD COLUMN root_programme_id uuid,
    ADD COLUMN root_indicator_id uuid,
    ADD COLUMN comparable        boolean NOT NULL DEFAULT false;
CREATE INDEX ON programme.indicator_figure (year, root_programme_id);

CREATE FUNCTION programme.find_figure_root() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    SELECT p.root_id, i.root_id, i.unit = r.unit AND i.definition = r.definition
      INTO NEW.root_programme_id, NEW.root_indicator_id, NEW.comparable
      FROM programme.indicator i
      JOIN programme.programme p ON p.id = i.programme_id
      JOIN programme.indicator r ON r.id = i.root_id
     WHERE i.id = NEW.indicator_id;
    RETURN NEW;
END $$;
CREATE TRIGGER root BEFORE INSERT OR UPDATE OF target, programme_id, source_id ON programme.indicator_figure
    FOR EACH ROW EXECUTE FUNCTION programme.find_figure_root();
INSERT INTO database.unguarded VALUES
    ('programme.find_figure_root()', 'Follows a chain of indicators of which the actor may not see every link.');

-- Counts all figures anew from the rows they stand for: after rows were loaded in bulk, and to prove at any time
-- that what was kept up row by row is what a count would give.
CREATE FUNCTION programme.count_figures_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM programme.source_figure;
    DELETE FROM programme.council_figure;
    DELETE FROM programme.indicator_figure;
    DELETE FROM programme.activity_figure;

    INSERT INTO programme.indicator_figure (indicator_id, organisation_id, programme_id, source_id, year, state, target)
    SELECT i.id, i.organisation_id, i.programme_id, i.source_id, p.year, p.state, i.target
      FROM programme.indicator i JOIN programme.programme p ON p.id = i.programme_id;

    INSERT INTO programme.activity_figure (activity_id, organisation_id, programme_id, indicator_id, year, kind, region_code, state,
                                           pagu, spent, output_target, output_actual)
    SELECT a.id, a.organisation_id, a.programme_id, a.indicator_id, extract(year FROM a.starts_on), a.kind, a.region_code, a.state,
           coalesce(l.pagu, 0), coalesce(s.spent, 0), a.output_target, coalesce(r.output, 0)
      FROM programme.activity a
      LEFT JOIN (SELECT activity_id, sum(amount) AS pagu FROM programme.budget_line GROUP BY 1) l ON l.activity_id = a.id
      LEFT JOIN (SELECT activity_id, sum(amount) AS spent FROM programme.spending GROUP BY 1) s ON s.activity_id = a.id
      LEFT JOIN (SELECT activity_id, sum(output) AS output FROM programme.realisation GROUP BY 1) r ON r.activity_id = a.id;

    INSERT INTO programme.source_figure (organisation_id, year, source, state, pagu, spent)
    SELECT f.organisation_id, f.year, x.source, f.state, sum(x.amount), coalesce(sum(s.spent), 0)
      FROM programme.allocation x
      JOIN programme.activity_figure f ON f.activity_id = x.activity_id
      LEFT JOIN (SELECT allocation_id, sum(amount) AS spent FROM programme.spending GROUP BY 1) s ON s.allocation_id = x.id
     GROUP BY 1, 2, 3, 4;
END $$;

-- What dashboards and reports may read of programmes.
CREATE VIEW programme.report_programme WITH (security_invoker = true) AS
SELECT p.id, p.organisation_id, p.root_id, p.source_id, p.year, p.code, p.title, p.purpose, p.target, p.bidang, p.state
  FROM programme.programme p;

CREATE VIEW programme.report_result WITH (security_invoker = true) AS
SELECT f.indicator_id, f.organisation_id, f.programme_id, f.year, f.state, f.root_programme_id, f.root_indicator_id, f.comparable,
       f.target, f.actual
  FROM programme.indicator_figure f;

CREATE VIEW programme.report_answer WITH (security_invoker = true) AS
SELECT a.id, a.organisation_id, a.root_id, a.programme_id, a.answer, a.reason, a.local_id, a.answered_at
  FROM programme.adoption a;

CREATE VIEW programme.report_decision_link WITH (security_invoker = true) AS
SELECT d.decision_id, d.programme_id, d.organisation_id FROM programme.programme_decision d;
