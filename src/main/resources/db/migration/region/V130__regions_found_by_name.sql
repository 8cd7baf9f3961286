-- Regions and islands are looked up by what people type: without spaces, in old spelling (Soerabaja,
-- Jogjakarta, Tjirebon), by half a name. Both sides are folded the same way before they are compared.
CREATE FUNCTION region.fold(p_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT replace(replace(replace(replace(
        regexp_replace(translate(lower(p_name), 'àáâèéêëìíòóôùú', 'aaaeeeeiiooouu'), '[^a-z0-9]', '', 'g'),
        'tj', 'c'), 'dj', 'j'), 'oe', 'u'), 'j', 'y')
$$;

ALTER TABLE region.region ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (region.fold(
    CASE WHEN kind IN ('KABUPATEN', 'KOTA') THEN regexp_replace(name, '^(Kabupaten|Kota)( Administrasi)? ', '') ELSE name END)) STORED;
DROP INDEX region.region_by_name;
CREATE INDEX region_by_name ON region.region USING gin (folded gin_trgm_ops);
CREATE INDEX region_by_start ON region.region (folded text_pattern_ops);

ALTER TABLE region.island ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (region.fold(regexp_replace(name, '^Pulau ', ''))) STORED;
DROP INDEX region.island_by_name;
CREATE INDEX island_by_name ON region.island USING gin (folded gin_trgm_ops);

-- A council that is born with its region needs a zone in SQL too; RegionCode.zone() is the same rule.
CREATE FUNCTION region.zone(p_code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN left(p_code, 2) IN ('51', '52', '53', '63', '64', '65') OR left(p_code, 1) = '7' THEN 'Asia/Makassar'
                WHEN left(p_code, 1) IN ('8', '9') THEN 'Asia/Jayapura'
                ELSE 'Asia/Jakarta' END
$$;
