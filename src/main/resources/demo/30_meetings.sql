-- The meetings of the five articles and what they decided, in the articles' own sense.
CREATE TEMPORARY TABLE demo_meeting (key text, code text, kind text, title text, theme text, follows text, starts timestamptz, ends timestamptz,
                                     place text, mode text, link text) ON COMMIT DROP;
INSERT INTO demo_meeting VALUES
    ('munas2020', '00', 'MUNAS', 'Musyawarah Nasional Dekranas 2020', 'Merangkul lebih banyak pemangku kepentingan', NULL,
        '2020-08-12 09:00+07', '2020-08-12 16:00+07', 'Jakarta', 'HYBRID', NULL),
    ('rakernas2022', '00', 'RAKERNAS', 'Rapat Kerja Nasional Dekranas 2022', 'Semangat Bertahan, Perajin Berdaya Saing', NULL,
        '2022-09-20 09:00+07', '2022-09-20 15:30+07', 'Gedung Sekretariat Wakil Presiden, Jakarta', 'HYBRID', 'https://rapat.contoh.invalid/rakernas-2022'),
    ('rakernas2023', '00', 'RAKERNAS', 'Rapat Kerja Nasional Dekranas 2023', 'Kriya Unggul Indonesia Maju', NULL,
        '2023-09-12 09:00+07', '2023-09-12 15:30+07', 'Jakarta', 'HYBRID', NULL),
    ('rakernas2025', '00', 'RAKERNAS', 'Rapat Kerja Nasional Dekranas 2025', 'Optimalisasi Peran Dekranas Mengembangkan Produk Kerajinan Indonesia', NULL,
        '2025-09-23 09:00+07', '2025-09-23 16:00+07', 'Jakarta', 'HYBRID', NULL),
    ('rakor-jatim2022', '35', 'RAKOR', 'Rapat Koordinasi Dekranasda Jawa Timur 2022', 'Semangat Bertahan, Perajin Berdaya Saing – Jawa Timur', 'rakernas2022',
        '2022-10-12 09:00+07', '2022-10-12 14:00+07', 'Surabaya', 'ONSITE', NULL),
    ('rakerda-kutim2022', '64.08', 'RAKERDA', 'Rapat Kerja Daerah Dekranasda Kutai Timur 2022', 'Semangat Bertahan, Perajin Berdaya Saing – Kutai Timur', 'rakernas2022',
        '2022-11-08 09:00+08', '2022-11-08 13:00+08', 'Sangatta', 'ONSITE', NULL),
    ('raker-tangsel2023', '36.74', 'RAKER', 'Rapat Kerja Dekranasda Tangerang Selatan 2023', 'Peningkatan kualitas produk kreatif', 'rakernas2022',
        '2023-01-17 09:00+07', '2023-01-17 13:00+07', 'Ciputat', 'ONSITE', NULL),
    ('rakerda-sergai2025', '12.18', 'RAKERDA', 'Rapat Kerja Daerah Dekranasda Serdang Bedagai 2025', 'Optimalisasi Peran Dekranas Mengembangkan Produk Kerajinan Indonesia',
        'rakernas2025', '2025-12-15 09:00+07', '2025-12-15 14:00+07', 'Sei Rampah', 'ONSITE', NULL);

INSERT INTO meeting.meeting (id, organisation_id, kind, title, theme, theme_inherited, theme_tail, follows_id, starts_at, ends_at, zone, place, mode,
                             online_link, state, announced_at, held_at)
SELECT pg_temp.uid('meeting ' || m.key), c.id, m.kind, m.title, split_part(m.theme, ' – ', 1), coalesce(m.theme LIKE f.theme || '%', false),
       nullif(split_part(m.theme, ' – ', 2), ''), CASE WHEN m.follows IS NOT NULL THEN pg_temp.uid('meeting ' || m.follows) END,
       m.starts, m.ends, c.zone, m.place, m.mode, m.link, 'HELD', m.starts - interval '21 days', m.ends
  FROM demo_meeting m
  JOIN demo_council c ON c.code = m.code
  LEFT JOIN demo_meeting f ON f.key = m.follows
 ORDER BY m.follows NULLS FIRST;

INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id)
SELECT pg_temp.uid('invitation ' || m.key || ' ' || i.code), c.id, pg_temp.uid('meeting ' || m.key), i.id
  FROM demo_meeting m
  JOIN demo_council c ON c.code = m.code
  JOIN demo_council i ON (m.code = '00' AND i.code <> '00') OR (m.code = '35' AND i.province = '35' AND i.kind = 'REGENCY');

INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id)
SELECT pg_temp.uid('invitation ' || m.key || ' ' || o.id), c.id, pg_temp.uid('meeting ' || m.key), o.id
  FROM demo_meeting m
  JOIN demo_council c ON c.code = m.code
  JOIN organisation.organisation o ON o.parent_id = c.id AND o.kind = 'OPD'
 WHERE m.kind IN ('RAKERDA', 'RAKER');

-- In 2022 Kutai Timur followed from its own video room; about one council in nine did not come.
INSERT INTO meeting.presence (id, organisation_id, meeting_id, invitation_id, person, office, mode, place, arrived_at)
SELECT pg_temp.uid('presence ' || i.id), i.organisation_id, i.meeting_id, i.id, 'Ketua ' || o.short_name || ' (contoh)', 'Ketua',
       CASE WHEN o.region_code = '64.08' OR pg_temp.pick('mode ' || i.id, 3) > 0 AND o.kind = 'REGENCY' THEN 'ONLINE' ELSE 'ONSITE' END,
       CASE WHEN o.region_code = '64.08' THEN 'Ruang Vidcon Diskominfo Perstik' END,
       m.starts_at - make_interval(mins => pg_temp.pick('arrival ' || i.id, 40))
  FROM meeting.invitation i
  JOIN meeting.meeting m ON m.id = i.meeting_id
  JOIN organisation.organisation o ON o.id = i.invited_id
 WHERE o.region_code IN ('64.08', '35', '12.18', '36.74', '64') OR pg_temp.pick('present ' || i.id, 9) > 0;

INSERT INTO meeting.agenda_item (id, organisation_id, meeting_id, position, title, owner, minutes)
SELECT pg_temp.uid('agenda ' || m.key || ' ' || a.position), c.id, pg_temp.uid('meeting ' || m.key), a.position, a.title, a.owner, a.minutes
  FROM demo_meeting m JOIN demo_council c ON c.code = m.code
 CROSS JOIN (VALUES (1, 'Pembukaan dan arahan', 'Ketua', 20), (2, 'Kinerja tahun berjalan', 'Ketua Harian', 40),
                    (3, 'Rencana kerja tahun berikutnya', 'Sekretaris', 60), (4, 'Pembahasan menurut bidang', 'Ketua Bidang', 60),
                    (5, 'Kesimpulan dan keputusan', 'Pimpinan rapat', 30)) AS a(position, title, owner, minutes);

CREATE TEMPORARY TABLE demo_decision (meeting text, number int, kind text, text text, levels text[], bidang text, due date) ON COMMIT DROP;
INSERT INTO demo_decision VALUES
    ('munas2020', 1, 'PROGRAMME', 'Mendorong masyarakat bangga terhadap produk buatan Indonesia selama lima tahun.', '{NATIONAL,PROVINCE,REGENCY}', 'Promosi dan Humas', '2024-12-31'),
    ('rakernas2022', 1, 'POLICY', 'Program nasional diturunkan ke daerah sesuai dengan kondisi daerah masing-masing.', '{PROVINCE,REGENCY}', NULL, '2022-12-31'),
    ('rakernas2022', 2, 'POLICY', 'Pembiayaan melalui dana hibah dan dapat masuk ke dalam program kegiatan Perangkat Daerah terkait.', '{PROVINCE,REGENCY,OPD}', 'Pendanaan', '2022-12-31'),
    ('rakernas2022', 3, 'PROGRAMME', 'Perajin menguasai teknologi digital dan terhubung dengan lokapasar.', '{NATIONAL,PROVINCE,REGENCY}', 'Daya Saing', '2023-12-31'),
    ('rakernas2022', 4, 'PROGRAMME', 'Menggali dan melestarikan warisan budaya serta meningkatkan kualitas perajin.', '{PROVINCE,REGENCY}', 'Daya Saing', '2023-12-31'),
    ('rakernas2022', 5, 'PROGRAMME', 'Memperluas pangsa pasar kerajinan di dalam dan luar negeri.', '{NATIONAL,PROVINCE,REGENCY}', 'Promosi dan Humas', '2023-12-31'),
    ('rakernas2022', 6, 'PROGRAMME', 'MoU dengan kepala daerah dilanjutkan perjanjian kerja sama dengan Perangkat Daerah terkait.', '{PROVINCE,REGENCY}', 'Kemitraan', '2023-06-30'),
    ('rakernas2022', 7, 'PROGRAMME', 'Menyiapkan penerus: menambah perajin muda yang melanjutkan usaha kerajinan.', '{NATIONAL,PROVINCE,REGENCY}', 'Wirausaha Baru', '2023-12-31'),
    ('rakernas2023', 1, 'PROGRAMME', 'Meningkatkan mutu dan desain kriya unggulan tiap daerah.', '{PROVINCE,REGENCY}', 'Daya Saing', '2024-12-31'),
    ('rakernas2023', 2, 'PROGRAMME', 'Regenerasi perajin melalui wirausaha muda.', '{NATIONAL,PROVINCE,REGENCY}', 'Wirausaha Baru', '2024-12-31'),
    ('rakernas2023', 3, 'PROGRAMME', 'Memperluas pemakaian pewarna alam dan bahan lestari.', '{PROVINCE,REGENCY}', 'Manajemen Usaha', '2024-12-31'),
    ('rakernas2023', 4, 'RECOMMENDATION', 'Kementerian dan lembaga menyelaraskan jadwal pameran nasional.', '{NATIONAL}', 'Promosi dan Humas', NULL),
    ('rakernas2025', 1, 'PROGRAMME', 'Pelatihan wirausaha muda di bidang kriya.', '{NATIONAL,PROVINCE,REGENCY}', 'Wirausaha Baru', '2026-12-31'),
    ('rakernas2025', 2, 'PROGRAMME', 'Optimalisasi literasi digital perajin.', '{PROVINCE,REGENCY}', 'Daya Saing', '2026-12-31'),
    ('rakernas2025', 3, 'PROGRAMME', 'Pembinaan produk menuju OVOP dan sertifikasi.', '{PROVINCE,REGENCY}', 'Daya Saing', '2026-12-31'),
    ('rakernas2025', 4, 'PROGRAMME', 'Persiapan pameran nasional dan internasional.', '{NATIONAL,PROVINCE,REGENCY}', 'Promosi dan Humas', '2026-10-31'),
    ('rakernas2025', 5, 'PROGRAMME', 'Pembiayaan perajin melalui kemitraan perbankan.', '{NATIONAL,PROVINCE}', 'Pendanaan', '2026-12-31'),
    ('rakor-jatim2022', 1, 'PROGRAMME', 'Pendampingan dan pelatihan digital bagi UMKM di wilayah kepulauan.', '{PROVINCE,REGENCY}', 'Daya Saing', '2023-12-31'),
    ('rakerda-kutim2022', 1, 'PROGRAMME', 'Pelatihan kerajinan dilaksanakan bersama Dinas Koperasi agar berkelanjutan.', '{REGENCY,OPD}', 'Kemitraan', '2023-12-31'),
    ('raker-tangsel2023', 1, 'PROGRAMME', 'Pameran nasional diikuti dua kali, Maret dan Oktober, lalu Apeksi dan pameran bersama Dekranasda Jakarta.', '{REGENCY}', 'Promosi dan Humas', '2023-12-31'),
    ('raker-tangsel2023', 2, 'PROGRAMME', 'Pelatihan pelaku usaha, bazar, dan studi banding sepanjang tahun.', '{REGENCY,OPD}', 'Manajemen Usaha', '2023-12-31'),
    ('rakerda-sergai2025', 1, 'PROGRAMME', 'Menghidupkan kembali tenun Serdang Bedagai di Sei Rampah dan Sipispis.', '{REGENCY,OPD}', 'Daya Saing', '2026-12-31'),
    ('rakerda-sergai2025', 2, 'PROGRAMME', 'Pembinaan IKM anyaman purun dan pandan untuk peningkatan predikat OVOP.', '{REGENCY}', 'Daya Saing', '2026-12-31'),
    ('rakerda-sergai2025', 3, 'PROGRAMME', 'Membentuk admin media sosial TikTok yang mengunggah konten harian setelah kurasi.', '{REGENCY}', 'Promosi dan Humas', '2026-03-31'),
    ('rakerda-sergai2025', 4, 'PROGRAMME', 'Mengembangkan batik khas Serdang Bedagai melalui pelatihan Disnakerkop.', '{REGENCY,OPD}', 'Wirausaha Baru', '2026-12-31');

INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels, bidang, due_on)
SELECT pg_temp.uid('decision ' || d.meeting || ' ' || d.number), m.organisation_id, m.id, d.number, d.kind, d.text, d.levels, d.bidang, d.due
  FROM demo_decision d JOIN meeting.meeting m ON m.id = pg_temp.uid('meeting ' || d.meeting);

-- What councils handed in before meetings, as far as the articles tell it. Planted: the flood of imported goods and the
-- course for cloth and batik have no programme.
CREATE TEMPORARY TABLE demo_problem (key text, code text, kind text, category text, title text, text text, figure numeric, unit text, source text,
                                     bidang text, meeting text, submitted timestamptz, answer text, answer_text text, answered_by text) ON COMMIT DROP;
INSERT INTO demo_problem VALUES
    ('pulau', '35', 'PROBLEM', 'LOKASI_TERPENCIL', 'Perajin di kepulauan sulit mendapat pelatihan dan pendampingan',
        'Banyak perajin tinggal di pulau-pulau. Pelatih jarang datang, dan perajin sulit ke kota.', NULL, NULL, NULL, 'Daya Saing', 'rakernas2022',
        '2022-09-05 10:00+07', 'ACCEPTED', 'Pelatihan digital menjadi program nasional 2023; daerah kepulauan boleh menyesuaikannya.', '00'),
    ('impor', '35', 'PROBLEM', 'PRODUK_IMPOR', 'Produk impor murah membanjiri pasar kerajinan',
        'Sejak pandemi barang impor sejenis dijual lebih murah daripada ongkos bahan perajin.', NULL, NULL, NULL, 'Promosi dan Humas', 'rakernas2022',
        '2022-09-05 10:20+07', 'STUDIED', 'Dibahas bersama kementerian; belum ada program di tingkat nasional.', '00'),
    ('penerus', '35', 'PROBLEM', 'REGENERASI', 'Makin sedikit perajin yang usahanya diteruskan',
        'Anak perajin mencari pekerjaan lain, sehingga usaha berhenti bersama pemiliknya.', NULL, NULL, NULL, 'Wirausaha Baru', 'rakernas2022',
        '2022-09-05 10:40+07', 'ACCEPTED', 'Diterima. Regenerasi masuk keputusan Rakernas dan disiapkan programnya.', '00'),
    ('biaya', '64.08', 'PROBLEM', 'PEMBIAYAAN', 'Kegiatan dewan belum punya sumber dana yang pasti',
        'Rencana kegiatan disusun tanpa tahu hibah atau kegiatan perangkat daerah mana yang membiayainya.', NULL, NULL, NULL, 'Pendanaan', 'rakernas2022',
        '2022-09-08 09:00+08', 'ACCEPTED', 'Pembiayaan dapat melalui hibah dan kegiatan Perangkat Daerah; MoU dan perjanjian kerja sama menjadi program.', '00'),
    ('sejenis', '64.08', 'PROPOSAL', 'SINERGI', 'Pelatihan kerajinan direncanakan bersama Dinas Koperasi',
        'Dinas dan Dekranasda mengadakan pelatihan sejenis sendiri-sendiri. Sebaiknya direncanakan bersama agar berlanjut.', NULL, NULL, NULL, 'Kemitraan',
        'rakernas2022', '2022-09-08 09:30+08', 'ACCEPTED', 'Diterima sebagai program sinergi 2023.', '00'),
    ('mutu', '36.74', 'PROBLEM', 'MUTU_STANDAR', 'Mutu produk kreatif belum merata',
        'Produk beberapa perajin siap pameran nasional, yang lain belum memenuhi standar pasar.', NULL, NULL, NULL, 'Daya Saing', NULL,
        '2023-01-20 10:00+07', 'STUDIED', 'Provinsi menyiapkan pendamping mutu; kota dipersilakan memulai lebih dulu.', '36'),
    ('tenun', '12.18', 'PROBLEM', 'REGENERASI', 'Tenun di Sei Rampah dan Sipispis hampir tidak dikerjakan lagi',
        'Alat tenun masih ada, penenunnya tinggal sedikit, dan belum ada yang belajar.', 40, 'penenun yang perlu dilatih', 'Perkiraan dewan, 2025 (contoh)',
        'Daya Saing', 'rakernas2025', '2025-09-10 10:00+07', 'ACCEPTED', 'Diterima. Daerah menetapkan programnya, pusat menyediakan pelatih.', '00'),
    ('pasar', '12.18', 'PROBLEM', 'AKSES_PASAR', 'Pemasaran adalah kelemahan utama kerajinan daerah',
        'Produk baik, tetapi promosi dan media digital belum digarap teratur.', NULL, NULL, NULL, 'Promosi dan Humas', NULL,
        '2025-12-16 10:00+07', NULL, NULL, NULL),
    ('batik', '12.18', 'PROPOSAL', 'SINERGI', 'Pelatihan khusus kain dan batik oleh dinas tenaga kerja dan koperasi',
        'Dinas diharapkan membuka pelatihan yang mengutamakan kain atau pembuatan batik.', NULL, NULL, NULL, 'Kemitraan', NULL,
        '2025-12-16 10:30+07', NULL, NULL, NULL);

INSERT INTO meeting.problem (id, organisation_id, kind, category, title, text, figure, unit, source, bidang, meeting_id, state, created_at, submitted_at,
                             answer, answer_text, answered_at, answered_by, answerer)
SELECT pg_temp.uid('problem ' || p.key), c.id, p.kind, p.category, p.title, p.text, p.figure, p.unit, p.source, p.bidang,
       CASE WHEN p.meeting IS NOT NULL THEN pg_temp.uid('meeting ' || p.meeting) END, CASE WHEN p.answer IS NULL THEN 'SUBMITTED' ELSE 'ANSWERED' END,
       p.submitted - interval '2 days', p.submitted, p.answer, p.answer_text, CASE WHEN p.answer IS NOT NULL THEN p.submitted + interval '30 days' END,
       a.id, CASE WHEN a.id IS NOT NULL THEN 'Sekretaris ' || a.short_name || ' (contoh)' END
  FROM demo_problem p
  JOIN demo_council c ON c.code = p.code
  LEFT JOIN demo_council a ON a.code = p.answered_by;
