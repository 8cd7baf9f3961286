-- Activities of every programme a council took up, with money from two sources, what was spent and reached by
-- quarter. Years before 2026 are done; 2026 is under way: its last quarter is open and some still wait.
CREATE TEMPORARY TABLE demo_activity (id uuid, council uuid, code text, key text, year int, n int, kind text, title text, region text, place text,
                                      starts date, ends date, craft text, audience text, quota int, unit text, state text, pagu bigint, province text) ON COMMIT DROP;

CREATE TEMPORARY TABLE demo_craft ON COMMIT DROP AS
SELECT c.code, (ARRAY['Batik tulis', 'Tenun', 'Anyaman pandan', 'Anyaman rotan', 'Anyaman bambu', 'Ukir kayu', 'Gerabah', 'Bordir', 'Perak', 'Kerajinan kulit'])
       [1 + pg_temp.pick('craft ' || c.code, 10)] AS craft
  FROM demo_council c;
UPDATE demo_craft SET craft = 'Anyaman purun' WHERE code = '12.18';
UPDATE demo_craft SET craft = 'Anyaman rotan' WHERE code = '64.08';

INSERT INTO demo_activity
SELECT pg_temp.uid('activity ' || a.key || ' ' || a.code || ' ' || n), a.council, a.code, a.key, a.year, n,
       CASE WHEN n = 2 AND p.kind = 'TRAINING' THEN 'MENTORING' ELSE p.kind END,
       CASE WHEN a.key = 'digital23' AND a.code = '35.29' THEN (ARRAY['Pendampingan digital Pulau Raas dan Sapudi', 'Pelatihan digital Kepulauan Kangean'])[n]
            WHEN p.kind = 'TRAINING' AND n = 1 THEN 'Pelatihan ' || p.title || ': ' || lower(k.craft)
            WHEN p.kind IN ('TRAINING', 'MENTORING') THEN 'Pendampingan ' || p.title || ': ' || lower(k.craft)
            WHEN p.kind = 'EXHIBITION' THEN 'Pameran ' || lower(k.craft) || ' ' || r.name
            WHEN p.kind = 'CERTIFICATION' THEN 'Pendampingan sertifikasi ' || lower(k.craft)
            ELSE 'Duduk bersama Perangkat Daerah ' || r.name END,
       a.code, r.name,
       make_date(a.year, 1 + s.month, 3 + s.day), make_date(a.year, 1 + s.month, 5 + s.day + s.length), k.craft,
       'Perajin dan pelaku usaha mikro', greatest(1, p.per_council / 2 + p.per_council * s.size / 6), p.unit,
       CASE WHEN a.year < 2026 THEN CASE WHEN s.fate = 0 THEN 'CANCELLED' ELSE 'APPROVED' END
            WHEN s.fate < 14 THEN 'APPROVED' WHEN s.fate < 17 THEN 'SUBMITTED' WHEN s.fate = 17 THEN 'RETURNED' ELSE 'DRAFT' END,
       (20 + 5 * pg_temp.pick('pagu ' || a.key || a.code || n, 17)) * 1000000::bigint, a.province
  FROM demo_answer a
  JOIN demo_programme p ON p.key = a.key
  JOIN demo_craft k ON k.code = a.code
  JOIN region.region r ON r.code = a.code
 CROSS JOIN generate_series(1, 2) AS n
 CROSS JOIN LATERAL (SELECT pg_temp.pick('month ' || a.key || a.code || n, 10) AS month, pg_temp.pick('day ' || a.key || a.code || n, 18) AS day,
                            pg_temp.pick('length ' || a.key || a.code || n, 4) AS length, pg_temp.pick('size ' || a.key || a.code || n, 5) AS size,
                            pg_temp.pick('fate ' || a.key || a.code || n, 20) AS fate) s
 WHERE a.answer <> 'DECLINED' AND (n = 1 OR pg_temp.pick('second ' || a.key || a.code, 3) = 0 OR a.code IN ('35.29', '64.08'));

INSERT INTO demo_activity
SELECT pg_temp.uid('activity ' || l.key || ' ' || s.n), c.id, l.code, l.key, l.year, s.n, s.kind, s.title, s.region, s.place, s.starts, s.ends, s.craft,
       'Perajin dan pelaku usaha mikro', s.quota, 'perajin', s.state, s.pagu, left(l.code, 2)
  FROM demo_local l
  JOIN demo_council c ON c.code = l.code
  JOIN (VALUES
        ('kutim23', 1, 'TRAINING', 'Pelatihan anyaman rotan bersama Dinas Koperasi, Angkatan I', '64.08', 'Sangatta', date '2023-03-06', date '2023-03-10', 'Anyaman rotan', 30, 'APPROVED', 60000000::bigint),
        ('kutim23', 2, 'TRAINING', 'Pelatihan anyaman rotan bersama Dinas Koperasi, Angkatan II', '64.08', 'Sangatta', '2023-08-07', '2023-08-11', 'Anyaman rotan', 30, 'APPROVED', 60000000),
        ('kutim23', 3, 'MENTORING', 'Pendampingan pemasaran perajin pesisir', '64.08', 'Sangkulirang', '2023-05-08', '2023-05-19', 'Anyaman rotan', 25, 'APPROVED', 45000000),
        ('tangsel23a', 1, 'EXHIBITION', 'Pameran nasional Maret', '36.74', 'Jakarta', '2023-03-01', '2023-03-05', 'Batik tulis', 12, 'APPROVED', 85000000),
        ('tangsel23a', 2, 'EXHIBITION', 'Pameran Apeksi', '36.74', 'Makassar', '2023-07-11', '2023-07-14', 'Batik tulis', 8, 'APPROVED', 70000000),
        ('tangsel23a', 3, 'EXHIBITION', 'Pameran bersama Dekranasda Jakarta', '36.74', 'Jakarta', '2023-08-23', '2023-08-27', 'Batik tulis', 10, 'APPROVED', 40000000),
        ('tangsel23a', 4, 'EXHIBITION', 'Pameran nasional Oktober', '36.74', 'Jakarta', '2023-10-04', '2023-10-08', 'Batik tulis', 12, 'APPROVED', 85000000),
        ('tangsel23b', 1, 'TRAINING', 'Pelatihan mutu produk kreatif', '36.74', 'Ciputat', '2023-02-13', '2023-02-17', 'Batik tulis', 40, 'APPROVED', 55000000),
        ('tangsel23b', 2, 'BAZAAR', 'Bazar makanan sehat dan kriya', '36.74', 'Serpong', '2023-06-17', '2023-06-18', 'Bordir', 30, 'APPROVED', 25000000),
        ('tangsel23b', 3, 'STUDY_VISIT', 'Studi banding sentra batik', '36.74', 'Pekalongan', '2023-09-19', '2023-09-21', 'Batik tulis', 20, 'APPROVED', 48000000),
        ('sergai26a', 1, 'TRAINING', 'Pelatihan tenun Sei Rampah', '12.18', 'Sei Rampah', '2026-04-13', '2026-04-24', 'Tenun', 20, 'APPROVED', 75000000),
        ('sergai26a', 2, 'TRAINING', 'Pelatihan tenun Sipispis', '12.18', 'Sipispis', '2026-07-13', '2026-07-24', 'Tenun', 20, 'APPROVED', 75000000),
        ('sergai26b', 1, 'MENTORING', 'Pendampingan IKM anyaman purun menuju OVOP', '12.18', 'Pantai Cermin', '2026-02-09', '2026-06-26', 'Anyaman purun', 25, 'APPROVED', 64000000),
        ('sergai26b', 2, 'CERTIFICATION', 'Pendampingan sertifikasi produk pandan', '12.18', 'Pantai Cermin', '2026-08-03', '2026-10-30', 'Anyaman pandan', 10, 'APPROVED', 38000000),
        ('sergai26c', 1, 'CONTENT', 'Konten harian TikTok Dekranasda', '12.18', 'Sei Rampah', '2026-01-05', '2026-12-31', 'Anyaman purun', 4, 'APPROVED', 36000000),
        ('sergai26c', 2, 'KURASI', 'Kurasi karya untuk konten dan pameran', '12.18', 'Sei Rampah', '2026-01-19', '2026-01-23', 'Anyaman purun', 60, 'SUBMITTED', 22000000)
       ) AS s(key, n, kind, title, region, place, starts, ends, craft, quota, state, pagu) ON s.key = l.key;

-- The chair whose sign-in is printed has something to decide.
UPDATE demo_activity SET state = 'SUBMITTED' WHERE code = '64.08' AND year = 2026 AND state = 'DRAFT';

INSERT INTO programme.activity (id, organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on, ends_on, craft, audience, quota,
                                responsible, output_unit, output_target, state, submitted_at, returned_why, returned_field, approved_at)
SELECT a.id, a.council, pg_temp.uid('programme ' || a.key || ' ' || a.code), pg_temp.uid('indicator ' || a.key || ' ' || a.code), a.kind, a.title, a.region,
       a.place, a.starts, a.ends, a.craft, a.audience, a.quota, 'Ketua Bidang Daya Saing', a.unit, a.quota, a.state,
       CASE WHEN a.state <> 'DRAFT' THEN make_timestamptz(a.year - 1, 12, 5, 2, 0, 0, 'UTC') END,
       CASE WHEN a.state = 'RETURNED' THEN 'Kuota belum sesuai dengan anggaran per peserta.' END, CASE WHEN a.state = 'RETURNED' THEN 'quota' END,
       CASE WHEN a.state IN ('APPROVED', 'CANCELLED') THEN make_timestamptz(a.year - 1, 12, 12, 2, 0, 0, 'UTC') END
  FROM demo_activity a;

CREATE TEMPORARY TABLE demo_line ON COMMIT DROP AS
SELECT pg_temp.uid('line ' || a.id || ' ' || l.position) AS id, a.id AS activity, a.council, a.code, a.year, l.position, l.description,
       a.pagu * l.share / 100 AS amount, a.state, a.starts, a.ends
  FROM demo_activity a
 CROSS JOIN (VALUES (1, 'Bahan dan alat praktik', 40), (2, 'Narasumber dan pendamping', 35), (3, 'Tempat, konsumsi, dan perjalanan', 25)) AS l(position, description, share);

INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
SELECT id, council, activity, position, description, amount FROM demo_line;

-- Materials from the council's grant, the rest from an agency's own programme; now and then a company helps.
INSERT INTO programme.allocation (id, organisation_id, activity_id, budget_line_id, source, payer_id, amount)
SELECT pg_temp.uid('allocation ' || l.id || ' a'), l.council, l.activity, l.id,
       CASE WHEN l.position = 1 THEN 'HIBAH_APBD' WHEN pg_temp.pick('source ' || l.id, 12) = 0 THEN 'CSR_TJSL' ELSE 'KEGIATAN_OPD' END,
       CASE WHEN l.position > 1 AND pg_temp.pick('source ' || l.id, 12) > 0 THEN o.id END, l.amount
  FROM demo_line l
  LEFT JOIN organisation.organisation o ON o.id = pg_temp.uid('opd ' || l.code || ' ' || (ARRAY['koperasi', 'industri', 'wisata', 'kominfo'])[1 + pg_temp.pick('agency ' || l.id, 4)]);

-- Spent between 70 and 100 percent of each allocation, in the quarter in which the activity ran; here and there
-- nothing was reported, but never in a council's own programmes, whose year is told to its end.
CREATE TEMPORARY TABLE demo_done ON COMMIT DROP AS
SELECT a.*, extract(quarter FROM a.ends)::int AS quarter
  FROM demo_activity a
 WHERE a.state = 'APPROVED' AND a.ends < '2026-10-01'
   AND (pg_temp.pick('done ' || a.id, 15) > 0 OR a.key IN (SELECT l.key FROM demo_local l));

INSERT INTO programme.realisation (id, organisation_id, activity_id, year, quarter, output, note, recorded_at)
SELECT pg_temp.uid('realisation ' || d.id), d.council, d.id, d.year, d.quarter, d.quota * (75 + pg_temp.pick('output ' || d.id, 31)) / 100, NULL,
       make_timestamptz(d.year, 3 * d.quarter, 28, 2, 0, 0, 'UTC')
  FROM demo_done d;

INSERT INTO programme.spending (id, organisation_id, activity_id, realisation_id, allocation_id, amount)
SELECT pg_temp.uid('spending ' || x.id), d.council, d.id, pg_temp.uid('realisation ' || d.id), x.id,
       (x.amount * (70 + pg_temp.pick('spent ' || x.id, 31)) / 100) / 1000 * 1000
  FROM demo_done d JOIN programme.allocation x ON x.activity_id = d.id;
