-- A national programme and a council's own version of it are kept as versions in the same way; it is written once.
CREATE FUNCTION programme.keep_version(p_programme uuid, p_why text) RETURNS int LANGUAGE sql AS $$
INSERT INTO programme.programme_version (organisation_id, programme_id, version, title, purpose, target, bidang,
                                         indicators, why, changed_by)
SELECT p.organisation_id, p.id, p.version, p.title, p.purpose, p.target, p.bidang,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'definition', i.definition,
                                                     'unit', i.unit, 'target', i.target) ORDER BY i.position, i.id), '[]')
          FROM programme.indicator i WHERE i.programme_id = p.id),
       p_why, access.account()
  FROM programme.programme p
 WHERE p.id = p_programme
RETURNING version
$$;
