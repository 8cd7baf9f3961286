-- Chance without chance: the same key always gives the same number and the same id.
CREATE FUNCTION pg_temp.pick(p_key text, p_n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT (('x' || substr(md5('anyam:' || p_key), 1, 7))::bit(28)::int % p_n)
$$;

CREATE FUNCTION pg_temp.uid(p_key text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT md5('anyam:' || p_key)::uuid
$$;

CREATE TEMPORARY TABLE demo_council ON COMMIT DROP AS
SELECT o.id, o.region_code AS code, o.kind, o.parent_id, left(o.region_code, 2) AS province, o.zone, o.short_name
  FROM organisation.organisation o
 WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY')
   AND (current_setting('demo.size') <> 'small' OR left(o.region_code, 2) IN ('00', '12', '35', '36', '64'));
CREATE UNIQUE INDEX ON demo_council (code);
ANALYZE demo_council;
