-- National programmes of three budget years, and how provinces and regencies took them up. Planted: decision 7
-- of 2022 and decision 5 of 2025 have no programme.
INSERT INTO programme.frame (id, organisation_id, name, first_year, last_year, direction, meeting_id)
SELECT pg_temp.uid('frame ' || f.first), c.id, f.name, f.first, f.last, f.direction, CASE WHEN f.first = 2020 THEN pg_temp.uid('meeting munas2020') END
  FROM demo_council c
 CROSS JOIN (VALUES
        ('Garis besar program 2020–2024', 2020, 2024,
         E'Industri kerajinan masuk ke rantai pasok global.\nMerangkul lebih banyak pemangku kepentingan.\nMembantu pemerintah membina perajin, industri kecil, dan usaha kecil.\nPemasaran luring dan daring saling menguatkan.\nMasyarakat bangga terhadap produk buatan Indonesia.'),
        ('Rencana kerja Dekranas 2025–2029', 2025, 2029,
         E'Produk kerajinan Indonesia berkembang lewat peran Dekranas di setiap tingkat.\nPerajin mahir digital dan bersertifikat.')) AS f(name, first, last, direction)
 WHERE c.code = '00';

CREATE TEMPORARY TABLE demo_programme (key text, year int, code text, title text, purpose text, target text, bidang text, meeting text, decision int,
                                       kind text, unit text, per_council int) ON COMMIT DROP;
INSERT INTO demo_programme VALUES
    ('digital23', 2023, 'N23-1', 'Perajin mahir digital', 'Perajin memasarkan karyanya sendiri lewat lokapasar dan media sosial.', '100 UMKM tiap provinsi', 'Daya Saing', 'rakernas2022', 3, 'TRAINING', 'perajin', 40),
    ('mutu23', 2023, 'N23-2', 'Pelestarian dan peningkatan mutu kriya', 'Warisan kriya tiap daerah terjaga dan mutunya naik.', 'Satu kriya unggulan tiap daerah', 'Daya Saing', 'rakernas2022', 4, 'MENTORING', 'perajin', 25),
    ('pasar23', 2023, 'N23-3', 'Perluasan pasar kriya', 'Karya perajin dikenal dan terjual di dalam dan luar negeri.', 'Dua pameran tiap daerah', 'Promosi dan Humas', 'rakernas2022', 5, 'EXHIBITION', 'perajin', 12),
    ('sinergi23', 2023, 'N23-4', 'Sinergi Dekranasda dan Perangkat Daerah', 'Pelatihan sejenis direncanakan bersama, tidak sendiri-sendiri.', 'Satu kesepakatan tiap daerah', 'Kemitraan', 'rakernas2022', 6, 'MEETING', 'kesepakatan', 2),
    ('unggul24', 2024, 'N24-1', 'Kriya unggulan daerah', 'Mutu dan desain kriya unggulan meningkat.', 'Satu lini desain tiap daerah', 'Daya Saing', 'rakernas2023', 1, 'TRAINING', 'perajin', 30),
    ('muda24', 2024, 'N24-2', 'Regenerasi perajin muda', 'Anak muda melanjutkan usaha kerajinan.', '20 perajin muda tiap daerah', 'Wirausaha Baru', 'rakernas2023', 2, 'TRAINING', 'perajin', 20),
    ('alam24', 2024, 'N24-3', 'Pewarna alam dan bahan lestari', 'Perajin memakai pewarna alam dan bahan yang terjaga.', 'Satu sentra tiap daerah', 'Manajemen Usaha', 'rakernas2023', 3, 'MENTORING', 'perajin', 15),
    ('muda26', 2026, 'N26-1', 'Wirausaha muda kriya', 'Pelatihan wirausaha muda di bidang kriya.', '25 wirausaha muda tiap daerah', 'Wirausaha Baru', 'rakernas2025', 1, 'TRAINING', 'perajin', 25),
    ('digital26', 2026, 'N26-2', 'Literasi digital perajin', 'Perajin mahir memotret, menulis, dan menjual secara digital.', '40 perajin tiap daerah', 'Daya Saing', 'rakernas2025', 2, 'TRAINING', 'perajin', 40),
    ('ovop26', 2026, 'N26-3', 'Pembinaan menuju OVOP dan sertifikasi', 'Produk unggulan memenuhi syarat OVOP dan sertifikasi.', 'Lima produk tiap daerah', 'Daya Saing', 'rakernas2025', 3, 'CERTIFICATION', 'produk', 5),
    ('pameran26', 2026, 'N26-4', 'Persiapan pameran nasional dan internasional', 'Karya siap tampil dan siap kirim.', 'Sepuluh perajin tiap daerah', 'Promosi dan Humas', 'rakernas2025', 4, 'EXHIBITION', 'perajin', 10);

INSERT INTO programme.programme (id, organisation_id, frame_id, year, code, title, purpose, target, bidang, state, published_at)
SELECT pg_temp.uid('programme ' || p.key || ' 00'), c.id, pg_temp.uid('frame ' || CASE WHEN p.year < 2025 THEN 2020 ELSE 2025 END),
       p.year, p.code, p.title, p.purpose, p.target, p.bidang, 'PUBLISHED', make_timestamptz(p.year - 1, 10, 3, 3, 0, 0, 'UTC')
  FROM demo_programme p JOIN demo_council c ON c.code = '00';

INSERT INTO programme.programme_decision (id, organisation_id, programme_id, decision_id)
SELECT pg_temp.uid('answers ' || p.key), c.id, pg_temp.uid('programme ' || p.key || ' 00'), pg_temp.uid('decision ' || p.meeting || ' ' || p.decision)
  FROM demo_programme p JOIN demo_council c ON c.code = '00';

INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target)
SELECT pg_temp.uid('indicator ' || p.key || ' 00'), c.id, pg_temp.uid('programme ' || p.key || ' 00'), initcap(p.unit) || CASE p.unit WHEN 'perajin' THEN ' terlayani' ELSE ' tercapai' END,
       'Jumlah ' || p.unit || ' yang mengikuti kegiatan sampai selesai', p.unit, p.per_council * 552
  FROM demo_programme p JOIN demo_council c ON c.code = '00';

-- The answer of each council: of 20, eleven adopt, four adapt, one declines, four are silent; one council in twelve
-- answers nothing all year. What the articles tell is fixed.
CREATE TEMPORARY TABLE demo_answer ON COMMIT DROP AS
SELECT p.key, c.code, c.id AS council, c.kind, c.province, p.year,
       CASE WHEN (p.key, c.code) IN (('digital23', '35'), ('digital23', '64.08'), ('ovop26', '36')) THEN 'ADAPTED'
            WHEN c.code IN ('64', '35', '36', '12', '64.08', '12.18', '36.74') THEN 'ADOPTED'
            WHEN pg_temp.pick('silent ' || p.year || c.code, 12) = 0 THEN NULL
            WHEN draw < 11 THEN 'ADOPTED' WHEN draw < 15 THEN 'ADAPTED' WHEN draw < 16 THEN 'DECLINED'
       END AS answer
  FROM demo_programme p
  JOIN demo_council c ON c.code <> '00'
 CROSS JOIN LATERAL (SELECT pg_temp.pick('answer ' || p.key || c.code, 20) AS draw) d;
DELETE FROM demo_answer WHERE answer IS NULL;

-- What a regency answers: its province's version where there is one, else the national one.
ALTER TABLE demo_answer ADD COLUMN above text;
UPDATE demo_answer a
   SET above = CASE WHEN a.kind = 'REGENCY' AND EXISTS (SELECT 1 FROM demo_answer p WHERE p.key = a.key AND p.code = a.province AND p.answer <> 'DECLINED')
                    THEN a.province ELSE '00' END;

INSERT INTO programme.programme (id, organisation_id, frame_id, source_id, year, code, title, purpose, target, bidang, state, published_at)
SELECT pg_temp.uid('programme ' || a.key || ' ' || a.code), a.council, NULL, pg_temp.uid('programme ' || a.key || ' ' || a.above), p.year,
       p.code || '/' || a.code,
       CASE WHEN a.key = 'digital23' AND a.code = '35' THEN 'Perajin mahir digital untuk wilayah kepulauan' ELSE p.title END,
       p.purpose,
       CASE WHEN a.key = 'digital23' AND a.code = '35' THEN '38 × 40 UMKM, pulau lebih dulu'
            WHEN a.key = 'digital23' AND a.code = '64.08' THEN '60 UMKM, mulai dari kecamatan pesisir'
            WHEN a.answer = 'ADAPTED' THEN (20 + 5 * pg_temp.pick('target ' || a.key || a.code, 8)) || ' ' || p.unit || ', bertahap menurut kecamatan'
            ELSE p.target END,
       p.bidang, 'PUBLISHED', make_timestamptz(p.year - 1, 11, 2 + pg_temp.pick('day ' || a.key || a.code, 26), 2, 0, 0, 'UTC')
  FROM demo_answer a JOIN demo_programme p ON p.key = a.key
 WHERE a.answer <> 'DECLINED'
 ORDER BY a.kind, a.code;

-- Who takes up its province's version as it is says what the province says.
UPDATE programme.programme l
   SET title = above.title, target = CASE a.answer WHEN 'ADOPTED' THEN above.target ELSE l.target END
  FROM demo_answer a, programme.programme above
 WHERE a.kind = 'REGENCY' AND l.id = pg_temp.uid('programme ' || a.key || ' ' || a.code) AND above.id = l.source_id;

INSERT INTO programme.adoption (id, organisation_id, programme_id, programme_version, answer, reason, local_id, answered_at)
SELECT pg_temp.uid('adoption ' || a.key || ' ' || a.code), a.council, pg_temp.uid('programme ' || a.key || ' ' || a.above), 1, a.answer,
       CASE WHEN a.answer = 'DECLINED' THEN (ARRAY['Belum ada anggaran pada tahun ini.', 'Sudah tercakup dalam program Perangkat Daerah.',
            'Kriya ini tidak dikerjakan di daerah kami.'])[1 + pg_temp.pick('why ' || a.key || a.code, 3)] END,
       CASE WHEN a.answer <> 'DECLINED' THEN pg_temp.uid('programme ' || a.key || ' ' || a.code) END,
       make_timestamptz(a.year - 1, 11, 2 + pg_temp.pick('day ' || a.key || a.code, 26), 2, 0, 0, 'UTC')
  FROM demo_answer a;

INSERT INTO programme.adaptation (id, organisation_id, adoption_id, field, original, local, reason)
SELECT pg_temp.uid('adaptation ' || f.field || a.key || ' ' || a.code), a.council, pg_temp.uid('adoption ' || a.key || ' ' || a.code), f.field, f.original, f.local,
       CASE WHEN a.code = '35' THEN 'Perajin di kepulauan minim akses pendampingan dan pelatihan.'
            WHEN a.code = '64.08' THEN 'Menyesuaikan kondisi daerah dan hasil Rakerda.'
            ELSE (ARRAY['Menyesuaikan jumlah perajin di daerah.', 'Anggaran daerah terbatas.', 'Jarak antarkecamatan jauh.'])[1 + pg_temp.pick('because ' || a.key || a.code, 3)] END
  FROM demo_answer a
  JOIN programme.programme local ON local.id = pg_temp.uid('programme ' || a.key || ' ' || a.code)
  JOIN programme.programme above ON above.id = local.source_id
 CROSS JOIN LATERAL (VALUES ('TITLE', above.title, local.title), ('TARGET', above.target, local.target)) AS f(field, original, local)
 WHERE a.answer = 'ADAPTED' AND f.original <> f.local;
UPDATE programme.adoption x SET answer = 'ADOPTED'
 WHERE answer = 'ADAPTED' AND NOT EXISTS (SELECT 1 FROM programme.adaptation d WHERE d.adoption_id = x.id);

INSERT INTO programme.indicator (id, organisation_id, programme_id, source_id, name, definition, unit, target)
SELECT pg_temp.uid('indicator ' || a.key || ' ' || a.code), a.council, pg_temp.uid('programme ' || a.key || ' ' || a.code),
       pg_temp.uid('indicator ' || a.key || ' ' || a.above), initcap(p.unit) || CASE p.unit WHEN 'perajin' THEN ' terlayani' ELSE ' tercapai' END, 'Jumlah ' || p.unit || ' yang mengikuti kegiatan sampai selesai',
       p.unit, p.per_council
  FROM demo_answer a JOIN demo_programme p ON p.key = a.key
 WHERE a.answer <> 'DECLINED'
 ORDER BY a.kind, a.code;

-- Programmes of a council's own, born at its own meeting.
CREATE TEMPORARY TABLE demo_local (key text, code text, year int, number text, title text, purpose text, target text, bidang text, meeting text, decision int) ON COMMIT DROP;
INSERT INTO demo_local VALUES
    ('kutim23', '64.08', 2023, 'L-1', 'Pelatihan kerajinan bersama Dinas Koperasi', 'Pelatihan sejenis dilaksanakan bersama agar berkelanjutan.', 'Tiga pelatihan bersama', 'Kemitraan', 'rakerda-kutim2022', 1),
    ('tangsel23a', '36.74', 2023, 'L-1', 'Tahun pameran Tangerang Selatan', 'Bertemu langsung dengan pembeli di pameran nasional dan lokal.', 'Empat pameran', 'Promosi dan Humas', 'raker-tangsel2023', 1),
    ('tangsel23b', '36.74', 2023, 'L-2', 'Pelatihan, bazar, dan studi banding', 'Mutu produk, pemasaran, dan sumber daya manusia meningkat.', 'Enam kegiatan', 'Manajemen Usaha', 'raker-tangsel2023', 2),
    ('sergai26a', '12.18', 2026, 'L-1', 'Menghidupkan kembali tenun Serdang Bedagai', 'Tenun kembali dikerjakan di Sei Rampah dan Sipispis.', '40 penenun', 'Daya Saing', 'rakerda-sergai2025', 1),
    ('sergai26b', '12.18', 2026, 'L-2', 'Anyaman purun dan pandan menuju OVOP', 'Predikat OVOP anyaman purun dan pandan meningkat.', 'Sepuluh produk', 'Daya Saing', 'rakerda-sergai2025', 2),
    ('sergai26c', '12.18', 2026, 'L-3', 'Konten harian TikTok Dekranasda', 'Konten kerajinan terbit tiap hari sesudah kurasi.', '365 unggahan', 'Promosi dan Humas', 'rakerda-sergai2025', 3);

INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, bidang, state, published_at)
SELECT pg_temp.uid('programme ' || l.key || ' ' || l.code), c.id, l.year, l.number, l.title, l.purpose, l.target, l.bidang, 'PUBLISHED', m.ends_at + interval '7 days'
  FROM demo_local l JOIN demo_council c ON c.code = l.code JOIN meeting.meeting m ON m.id = pg_temp.uid('meeting ' || l.meeting);

INSERT INTO programme.programme_decision (id, organisation_id, programme_id, decision_id)
SELECT pg_temp.uid('answers ' || l.key), c.id, pg_temp.uid('programme ' || l.key || ' ' || l.code), pg_temp.uid('decision ' || l.meeting || ' ' || l.decision)
  FROM demo_local l JOIN demo_council c ON c.code = l.code;

INSERT INTO programme.programme_decision (id, organisation_id, programme_id, decision_id)
SELECT pg_temp.uid('answers munas'), c.id, pg_temp.uid('programme pasar23 00'), pg_temp.uid('decision munas2020 1')
  FROM demo_council c WHERE c.code = '00';

INSERT INTO programme.programme_decision (id, organisation_id, programme_id, decision_id)
SELECT pg_temp.uid('answers rakor 35'), c.id, pg_temp.uid('programme digital23 35'), pg_temp.uid('decision rakor-jatim2022 1')
  FROM demo_council c WHERE c.code = '35';

-- Which problems and proposals these programmes answer.
INSERT INTO programme.programme_problem (id, organisation_id, programme_id, problem_id)
SELECT pg_temp.uid('answers problem ' || x.problem || ' ' || x.programme), p.organisation_id, p.id, pg_temp.uid('problem ' || x.problem)
  FROM (VALUES ('pulau', 'digital23 00'), ('pulau', 'digital23 35'), ('penerus', 'muda24 00'), ('biaya', 'sinergi23 00'), ('sejenis', 'sinergi23 00'),
               ('mutu', 'tangsel23b 36.74'), ('tenun', 'sergai26a 12.18'), ('pasar', 'sergai26c 12.18')) AS x(problem, programme)
  JOIN programme.programme p ON p.id = pg_temp.uid('programme ' || x.programme);

INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target)
SELECT pg_temp.uid('indicator ' || l.key || ' ' || l.code), c.id, pg_temp.uid('programme ' || l.key || ' ' || l.code), 'Perajin terlayani',
       'Jumlah perajin yang mengikuti kegiatan sampai selesai', 'perajin', 120
  FROM demo_local l JOIN demo_council c ON c.code = l.code;

-- The first published wording of every programme, to compare later ones with.
INSERT INTO programme.programme_version (id, organisation_id, programme_id, version, title, purpose, target, bidang, indicators, changed_at)
SELECT pg_temp.uid('version 1 ' || p.id), p.organisation_id, p.id, 1, p.title, p.purpose, p.target, p.bidang,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'definition', i.definition, 'unit', i.unit,
                                                     'target', i.target) ORDER BY i.position, i.id), '[]')
          FROM programme.indicator i WHERE i.programme_id = p.id),
       p.published_at
  FROM programme.programme p
 WHERE p.state = 'PUBLISHED';

-- Planted: one national programme was amended after councils had answered it, so that its new target is offered to who
-- took it up as it was, and asked of who had changed it.
UPDATE programme.programme SET target = 'Tujuh produk tiap daerah, dua di antaranya bersertifikat', version = 2
 WHERE id = pg_temp.uid('programme ovop26 00');
INSERT INTO programme.programme_version (id, organisation_id, programme_id, version, title, purpose, target, bidang, indicators, why, changed_at)
SELECT pg_temp.uid('version 2 ' || p.id), p.organisation_id, p.id, 2, p.title, p.purpose, p.target, p.bidang, v.indicators,
       'Rapat koordinasi Februari 2026 menaikkan sasaran.', '2026-02-12 03:00+00'
  FROM programme.programme p
  JOIN programme.programme_version v ON v.programme_id = p.id AND v.version = 1
 WHERE p.id = pg_temp.uid('programme ovop26 00');
