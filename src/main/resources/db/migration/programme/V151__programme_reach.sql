-- Whose programmes reach a council from above, and whose lie below it. Asked by lists of programmes.
CREATE FUNCTION programme.above(p_organisation uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS
$$ SELECT ancestor_id FROM organisation.ancestor WHERE organisation_id = p_organisation $$;

CREATE FUNCTION programme.below(p_organisation uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS
$$ SELECT organisation_id FROM organisation.ancestor WHERE ancestor_id = p_organisation $$;
