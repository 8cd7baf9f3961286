-- The national page asks for the money and the results of ten thousand activities at once. Adding up every
-- line and every quarter under row security at each look would be slow, so the database keeps the sums as
-- the facts change: one row per activity; per council, year and state; the same by source; per indicator. A
-- reader sees a sum in exactly the states in which the activities behind it may be seen; what an indicator
-- has reached is as visible as its programme.
CREATE TABLE programme.activity_figure (
    activity_id     uuid PRIMARY KEY REFERENCES programme.activity ON DELETE CASCADE,
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    indicator_id    uuid,
    year            int NOT NULL,
    kind            text NOT NULL,
    region_code     text NOT NULL,
    state           text NOT NULL,
    pagu            bigint NOT NULL DEFAULT 0,
    spent           bigint NOT NULL DEFAULT 0,
    output_target   numeric(18, 2) NOT NULL,
    output_actual   numeric(18, 2) NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
CREATE INDEX ON programme.activity_figure (year, organisation_id);
CREATE INDEX ON programme.activity_figure (organisation_id, year);
CREATE INDEX ON programme.activity_figure (indicator_id);
CREATE INDEX ON programme.activity_figure (programme_id);

CREATE TABLE programme.source_figure (
    organisation_id uuid NOT NULL,
    year            int NOT NULL,
    source          text NOT NULL,
    state           text NOT NULL,
    pagu            bigint NOT NULL,
    spent           bigint NOT NULL,
    PRIMARY KEY (organisation_id, year, source, state)
);
CREATE INDEX ON programme.source_figure (year);

CREATE TABLE programme.council_figure (
    organisation_id uuid NOT NULL,
    year            int NOT NULL,
    state           text NOT NULL,
    activities      int NOT NULL,
    pagu            bigint NOT NULL,
    spent           bigint NOT NULL,
    PRIMARY KEY (organisation_id, year, state)
);
CREATE INDEX ON programme.council_figure (year);

CREATE TABLE programme.indicator_figure (
    indicator_id    uuid PRIMARY KEY REFERENCES programme.indicator ON DELETE CASCADE,
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    source_id       uuid,
    year            int NOT NULL,
    state           text NOT NULL,
    target          numeric(18, 2) NOT NULL,
    actual          numeric(18, 2) NOT NULL DEFAULT 0
);
CREATE INDEX ON programme.indicator_figure (year);
CREATE INDEX ON programme.indicator_figure (source_id);
CREATE INDEX ON programme.indicator_figure (programme_id);
COMMENT ON COLUMN programme.indicator_figure.state IS 'The state of its programme.';

REVOKE INSERT, UPDATE, DELETE
    ON programme.activity_figure, programme.source_figure, programme.council_figure, programme.indicator_figure FROM anyam_app;
CALL access.guard('programme.activity_figure', 'activity');
CALL access.guard('programme.source_figure', 'activity');
CALL access.guard('programme.council_figure', 'activity');
CALL access.guard('programme.indicator_figure', 'programme');

CREATE FUNCTION programme.add_to_source(p_organisation uuid, p_year int, p_source text, p_state text, p_pagu bigint, p_spent bigint)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO programme.source_figure AS f (organisation_id, year, source, state, pagu, spent)
    SELECT p_organisation, p_year, p_source, p_state, p_pagu, p_spent WHERE p_pagu <> 0 OR p_spent <> 0
    ON CONFLICT (organisation_id, year, source, state)
    DO UPDATE SET pagu = f.pagu + excluded.pagu, spent = f.spent + excluded.spent
$$;

-- The year of an activity is the year in which it starts; its programme's year is the same.
CREATE FUNCTION programme.figure_activity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_year int := extract(year FROM NEW.starts_on);
    v_old_year int;
BEGIN
    INSERT INTO programme.activity_figure
        (activity_id, organisation_id, programme_id, indicator_id, year, kind, region_code, state, output_target)
    VALUES (NEW.id, NEW.organisation_id, NEW.programme_id, NEW.indicator_id, v_year, NEW.kind, NEW.region_code, NEW.state, NEW.output_target)
    ON CONFLICT (activity_id) DO UPDATE
       SET programme_id = excluded.programme_id, indicator_id = excluded.indicator_id, year = excluded.year, kind = excluded.kind,
           region_code = excluded.region_code, state = excluded.state, output_target = excluded.output_target;
    IF TG_OP = 'UPDATE' THEN
        v_old_year := extract(year FROM OLD.starts_on);
        IF (v_old_year, OLD.state) IS DISTINCT FROM (v_year, NEW.state) THEN
            PERFORM programme.add_to_source(NEW.organisation_id, key.year, part.source, key.state, key.sign * part.pagu, key.sign * part.spent)
               FROM (SELECT a.source, sum(a.amount)::bigint AS pagu,
                            coalesce(sum((SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = a.id)), 0)::bigint AS spent
                       FROM programme.allocation a WHERE a.activity_id = NEW.id GROUP BY a.source) AS part
              CROSS JOIN (VALUES (v_old_year, OLD.state, -1), (v_year, NEW.state, 1)) AS key(year, state, sign);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE programme.activity_figure
       SET pagu = pagu + CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE NEW.amount END - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.amount END
     WHERE activity_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.activity_id ELSE NEW.activity_id END;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_allocation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_figure programme.activity_figure;
    v_spent  bigint := 0;
BEGIN
    SELECT * INTO v_figure FROM programme.activity_figure
     WHERE activity_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.activity_id ELSE NEW.activity_id END;
    IF TG_OP = 'UPDATE' THEN
        SELECT coalesce(sum(s.amount), 0) INTO v_spent FROM programme.spending s WHERE s.allocation_id = NEW.id;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM programme.add_to_source(v_figure.organisation_id, v_figure.year, OLD.source, v_figure.state, -OLD.amount, -v_spent);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM programme.add_to_source(v_figure.organisation_id, v_figure.year, NEW.source, v_figure.state, NEW.amount, v_spent);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_spending() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_change bigint := CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE NEW.amount END - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.amount END;
    v_row    programme.spending := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    v_figure programme.activity_figure;
BEGIN
    UPDATE programme.activity_figure SET spent = spent + v_change WHERE activity_id = v_row.activity_id RETURNING * INTO v_figure;
    PERFORM programme.add_to_source(v_figure.organisation_id, v_figure.year, a.source, v_figure.state, 0, v_change)
       FROM programme.allocation a WHERE a.id = v_row.allocation_id;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_realisation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE programme.activity_figure
       SET output_actual = output_actual + CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE NEW.output END - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.output END
     WHERE activity_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.activity_id ELSE NEW.activity_id END;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.roll_activity_up() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE programme.council_figure SET activities = activities - 1, pagu = pagu - OLD.pagu, spent = spent - OLD.spent
         WHERE organisation_id = OLD.organisation_id AND year = OLD.year AND state = OLD.state;
        UPDATE programme.indicator_figure SET actual = actual - OLD.output_actual
         WHERE indicator_id = OLD.indicator_id AND OLD.output_actual <> 0;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO programme.council_figure AS f (organisation_id, year, state, activities, pagu, spent)
        VALUES (NEW.organisation_id, NEW.year, NEW.state, 1, NEW.pagu, NEW.spent)
        ON CONFLICT (organisation_id, year, state)
        DO UPDATE SET activities = f.activities + 1, pagu = f.pagu + excluded.pagu, spent = f.spent + excluded.spent;
        UPDATE programme.indicator_figure SET actual = actual + NEW.output_actual
         WHERE indicator_id = NEW.indicator_id AND NEW.output_actual <> 0;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_indicator() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO programme.indicator_figure (indicator_id, organisation_id, programme_id, source_id, year, state, target)
    SELECT NEW.id, NEW.organisation_id, NEW.programme_id, NEW.source_id, p.year, p.state, NEW.target
      FROM programme.programme p WHERE p.id = NEW.programme_id
    ON CONFLICT (indicator_id) DO UPDATE
       SET programme_id = excluded.programme_id, source_id = excluded.source_id, year = excluded.year, state = excluded.state,
           target = excluded.target;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_programme() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE programme.indicator_figure SET year = NEW.year, state = NEW.state WHERE programme_id = NEW.id;
    RETURN NULL;
END $$;

CREATE TRIGGER roll_up AFTER INSERT OR UPDATE OR DELETE ON programme.activity_figure FOR EACH ROW EXECUTE FUNCTION programme.roll_activity_up();
CREATE TRIGGER figure AFTER INSERT OR UPDATE ON programme.indicator FOR EACH ROW EXECUTE FUNCTION programme.figure_indicator();
CREATE TRIGGER figure AFTER UPDATE OF state, year ON programme.programme FOR EACH ROW EXECUTE FUNCTION programme.figure_programme();
CREATE TRIGGER figure AFTER INSERT OR UPDATE ON programme.activity FOR EACH ROW EXECUTE FUNCTION programme.figure_activity();
CREATE TRIGGER figure AFTER INSERT OR UPDATE OR DELETE ON programme.budget_line FOR EACH ROW EXECUTE FUNCTION programme.figure_line();
CREATE TRIGGER figure AFTER INSERT OR UPDATE OR DELETE ON programme.allocation FOR EACH ROW EXECUTE FUNCTION programme.figure_allocation();
CREATE TRIGGER figure AFTER INSERT OR UPDATE OR DELETE ON programme.spending FOR EACH ROW EXECUTE FUNCTION programme.figure_spending();
CREATE TRIGGER figure AFTER INSERT OR UPDATE OR DELETE ON programme.realisation FOR EACH ROW EXECUTE FUNCTION programme.figure_realisation();

INSERT INTO database.unguarded VALUES
    ('programme.figure_activity()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_line()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_allocation()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_spending()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_realisation()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_indicator()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_programme()', 'Keeps the sums that nobody may write.'),
    ('programme.roll_activity_up()', 'Keeps the sums that nobody may write.');
