-- Whether a council's indicator may be summed with the one at the top was asked letter by letter, so a full stop more
-- left its results out, and only when the council's own row was written, so an indicator that was later defined
-- otherwise at the top went on being summed with what councils count by the former definition.
CREATE FUNCTION programme.gist(p_text text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT btrim(regexp_replace(lower(normalize(p_text, NFKC)), '[^[:alnum:]%]+', ' ', 'g')) $$;
COMMENT ON FUNCTION programme.gist IS 'What a definition or a unit says, without case, punctuation and spaces.';

CREATE OR REPLACE FUNCTION programme.find_figure_root() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    SELECT p.root_id, i.root_id,
           programme.gist(i.unit) = programme.gist(r.unit) AND programme.gist(i.definition) = programme.gist(r.definition)
      INTO NEW.root_programme_id, NEW.root_indicator_id, NEW.comparable
      FROM programme.indicator i
      JOIN programme.programme p ON p.id = i.programme_id
      JOIN programme.indicator r ON r.id = i.root_id
     WHERE i.id = NEW.indicator_id;
    RETURN NEW;
END $$;

CREATE INDEX ON programme.indicator (root_id);
CREATE FUNCTION programme.compare_figures() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE programme.indicator_figure f SET target = f.target
      FROM programme.indicator i
     WHERE i.root_id = NEW.id AND f.indicator_id = i.id;
    RETURN NULL;
END $$;
CREATE TRIGGER redefined AFTER UPDATE OF definition, unit ON programme.indicator FOR EACH ROW
    WHEN (NEW.root_id = NEW.id AND (OLD.definition <> NEW.definition OR OLD.unit <> NEW.unit))
    EXECUTE FUNCTION programme.compare_figures();
INSERT INTO database.unguarded VALUES
    ('programme.compare_figures()', 'Keeps the sums that nobody may write.');

SELECT programme.count_figures_anew();
