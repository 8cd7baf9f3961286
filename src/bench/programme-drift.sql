-- Forty national programmes of a year without any, each taken up by every regency and city, a quarter of them with
-- another target, and each amended afterwards: what `./anyam bench` lets Dekranas compare. Past triggers, for it is
-- the comparing that is measured.
SET session_replication_role = replica;

INSERT INTO programme.programme (id, organisation_id, source_id, root_id, year, code, title, purpose, target, bidang, version, state, published_at)
SELECT md5('bench ' || n || o.id)::uuid, o.id, CASE WHEN o.kind = 'REGENCY' THEN md5('bench ' || n || top.id)::uuid END,
       md5('bench ' || n || top.id)::uuid, 2028, 'U' || n || CASE WHEN o.kind = 'REGENCY' THEN '/' || o.region_code ELSE '' END,
       'Program nasional nomor ' || n, 'Batik, tenun, dan anyaman tiap daerah terjaga dan mutunya naik.',
       CASE WHEN o.kind = 'REGENCY' AND hashtext(n || o.region_code) % 4 = 0 THEN n || ' perajin, bertahap menurut kecamatan'
            WHEN o.kind = 'DEKRANAS' THEN '200 UMKM tiap daerah' ELSE '100 UMKM tiap daerah' END,
       'Daya Saing', CASE WHEN o.kind = 'REGENCY' THEN 1 ELSE 2 END, 'PUBLISHED', '2027-10-01Z'
  FROM organisation.organisation o
  JOIN organisation.organisation top ON top.kind = 'DEKRANAS'
 CROSS JOIN generate_series(1, 40) AS n
 WHERE o.kind IN ('DEKRANAS', 'REGENCY') AND o.closed_on IS NULL;

INSERT INTO programme.indicator (id, organisation_id, programme_id, source_id, root_id, name, definition, unit, target, position)
SELECT md5(m || p.id::text)::uuid, p.organisation_id, p.id, CASE WHEN p.id <> p.root_id THEN md5(m || p.root_id::text)::uuid END,
       md5(m || p.root_id::text)::uuid, 'Perajin terlayani ' || m, 'Jumlah perajin yang mengikuti kegiatan sampai selesai', 'perajin', 40, m
  FROM programme.programme p CROSS JOIN generate_series(1, 2) AS m
 WHERE p.year = 2028;

INSERT INTO programme.programme_version (organisation_id, programme_id, version, title, purpose, target, bidang, indicators)
SELECT p.organisation_id, p.id, 1, p.title, p.purpose, '100 UMKM tiap daerah', p.bidang,
       (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'definition', i.definition, 'unit', i.unit, 'target', i.target))
          FROM programme.indicator i WHERE i.programme_id = p.id)
  FROM programme.programme p
 WHERE p.year = 2028 AND p.id = p.root_id;

INSERT INTO programme.adoption (id, organisation_id, programme_id, root_id, programme_version, answer, local_id)
SELECT p.id, p.organisation_id, p.root_id, p.root_id, 1, CASE WHEN p.target LIKE '100 %' THEN 'ADOPTED' ELSE 'ADAPTED' END, p.id
  FROM programme.programme p
 WHERE p.year = 2028 AND p.id <> p.root_id;

INSERT INTO programme.adaptation (organisation_id, adoption_id, field, original, local, reason)
SELECT p.organisation_id, p.id, 'TARGET', '100 UMKM tiap daerah', p.target, 'Menyesuaikan jumlah perajin di daerah.'
  FROM programme.programme p JOIN programme.adoption a ON a.id = p.id
 WHERE p.year = 2028 AND a.answer = 'ADAPTED';

ANALYZE programme.programme, programme.indicator, programme.programme_version, programme.adoption, programme.adaptation;
