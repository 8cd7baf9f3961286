-- One person for each kind of work, named by office; the boards that the articles tell of, and after one that has ended
-- a sample board in office today. The rights of who holds an office come with it and end with its term.
CREATE TEMPORARY TABLE demo_person (login text, name text, code text, role text, opd text) ON COMMIT DROP;
INSERT INTO demo_person VALUES
    ('sekretaris.nasional', 'Sekretariat Dekranas (contoh)', '00', 'SECRETARY', NULL),
    ('administrator', 'Administrator Anyam (contoh)', '00', 'ADMINISTRATOR', NULL),
    ('ketua.nasional', 'Ketua Harian Dekranas (contoh)', '00', 'CHAIR', NULL),
    ('sekretaris.jatim', 'Sekretaris Dekranasda Jawa Timur (contoh)', '35', 'SECRETARY', NULL),
    ('ketua.jatim', 'Ketua Dekranasda Jawa Timur (contoh)', '35', 'CHAIR', NULL),
    ('pendamping.jatim', 'Pendamping kepulauan Jawa Timur (contoh)', '35', 'MENTOR', NULL),
    ('sekretaris.sumenep', 'Sekretaris Dekranasda Sumenep (contoh)', '35.29', 'SECRETARY', NULL),
    ('sekretaris.kaltim', 'Sekretaris Dekranasda Kalimantan Timur (contoh)', '64', 'SECRETARY', NULL),
    ('sekretaris.kutim', 'Sekretaris Dekranasda Kutai Timur (contoh)', '64.08', 'SECRETARY', NULL),
    ('ketua.kutim', 'Ketua Dekranasda Kutai Timur (contoh)', '64.08', 'CHAIR', NULL),
    ('bidang.kutim', 'Ketua Bidang Daya Saing Kutai Timur (contoh)', '64.08', 'BIDANG_HEAD', NULL),
    ('perencana.kutim', 'Perencana Dinas Koperasi dan UKM Kutai Timur (contoh)', '64.08', 'OPD_PLANNER', 'koperasi'),
    ('sekretaris.tangsel', 'Sekretaris Dekranasda Tangerang Selatan (contoh)', '36.74', 'SECRETARY', NULL),
    ('ketua.tangsel', 'Ketua Dekranasda Tangerang Selatan (contoh)', '36.74', 'CHAIR', NULL),
    ('sekretaris.sergai', 'Sekretaris Dekranasda Serdang Bedagai (contoh)', '12.18', 'SECRETARY', NULL),
    ('ketua.sergai', 'Ketua Dekranasda Serdang Bedagai (contoh)', '12.18', 'CHAIR', NULL),
    ('kurator.sergai', 'Kurator Dekranasda Serdang Bedagai (contoh)', '12.18', 'CURATOR', NULL),
    ('konten.sergai', 'Admin konten Dekranasda Serdang Bedagai (contoh)', '12.18', 'CONTENT_ADMIN', NULL),
    ('perajin.sergai', 'Perajin purun Serdang Bedagai (contoh)', '12.18', 'ARTISAN', NULL),
    ('auditor', 'Pemeriksa (contoh)', '00', 'AUDITOR', NULL);

INSERT INTO access.account (id, login, name, password_hash)
SELECT pg_temp.uid('person ' || login), login, name, current_setting('demo.hash') FROM demo_person;

CREATE TEMPORARY TABLE demo_board (code text, first date, last date, mark text, sk text, sk_on date, issuer text, pengukuhan date) ON COMMIT DROP;
INSERT INTO demo_board VALUES
    ('64.08', '2021-04-01', '2026-03-31', '', '12/DEKRAN.KALTIM/SK/III/2021', '2021-03-22', 'Ketua Dekranasda Provinsi Kalimantan Timur', '2021-04-12'),
    ('35', '2019-03-01', '2024-02-29', '', '21/DEKRAN/SK/II/2019', '2019-02-11', 'Ketua Umum Dekranas', '2019-03-14'),
    ('36.74', '2021-05-01', '2026-04-30', '', '08/DEKRAN.BTN/SK/IV/2021', '2021-04-19', 'Ketua Dekranasda Provinsi Banten', '2021-05-20'),
    ('12.18', '2025-04-01', '2030-03-31', '', '17/DEKRAN.SUMUT/SK/III/2025', '2025-03-24', 'Ketua Dekranasda Provinsi Sumatera Utara', '2025-12-15'),
    ('64.08', '2026-04-01', '2031-03-31', ' (contoh)', 'Contoh 12/SK/III/2026', '2026-03-23', 'Ketua Dekranasda Provinsi Kalimantan Timur', '2026-04-13'),
    ('35', '2024-03-01', '2029-02-28', ' (contoh)', 'Contoh 21/SK/II/2024', '2024-02-12', 'Ketua Umum Dekranas', '2024-03-14'),
    ('36.74', '2026-05-01', '2031-04-30', ' (contoh)', 'Contoh 08/SK/IV/2026', '2026-04-20', 'Ketua Dekranasda Provinsi Banten', '2026-05-20');

INSERT INTO organisation.board (id, organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer, pengukuhan_on)
SELECT pg_temp.uid('board ' || b.code || b.first), c.id,
       'Masa bakti ' || extract(year FROM b.first) || '–' || extract(year FROM b.last) || b.mark,
       b.first, b.last, b.sk, b.sk_on, b.issuer, b.pengukuhan
  FROM demo_board b JOIN demo_council c ON c.code = b.code;

INSERT INTO organisation.office (id, organisation_id, title, rank, ex_officio)
SELECT pg_temp.uid('office ' || b.code || ' ' || o.title), c.id, o.title, o.rank, o.ex_officio
  FROM (SELECT DISTINCT code FROM demo_board) b JOIN demo_council c ON c.code = b.code
 CROSS JOIN (VALUES ('Pembina', 1, 'Kepala daerah'), ('Ketua', 2, NULL), ('Wakil Ketua I', 3, NULL), ('Wakil Ketua II', 4, NULL),
                    ('Ketua Harian', 5, 'Kepala Dinas Perindustrian dan Perdagangan'), ('Sekretaris', 6, NULL), ('Bendahara', 7, NULL))
       AS o(title, rank, ex_officio);

INSERT INTO organisation.office (id, organisation_id, title, rank, bidang_id)
SELECT pg_temp.uid('office ' || b.code || ' bidang ' || d.position), c.id, 'Ketua Bidang ' || d.name, 10 + d.position, d.id
  FROM (SELECT DISTINCT code FROM demo_board) b JOIN demo_council c ON c.code = b.code JOIN organisation.bidang d ON d.organisation_id = c.id;

INSERT INTO organisation.holding (id, organisation_id, board_id, office_id, holder, account_id, starts_on, ends_on, sk_number)
SELECT pg_temp.uid('holding ' || o.id || b.first), o.organisation_id, pg_temp.uid('board ' || b.code || b.first), o.id,
       o.title || ' ' || c.short_name || ' (contoh)', pg_temp.uid('person ' || p.login), b.first, b.last, b.sk
  FROM demo_board b
  JOIN demo_council c ON c.code = b.code
  JOIN organisation.office o ON o.organisation_id = c.id
  LEFT JOIN demo_person p ON p.code = b.code
   AND p.role = CASE o.title WHEN 'Ketua' THEN 'CHAIR' WHEN 'Sekretaris' THEN 'SECRETARY' WHEN 'Ketua Bidang Daya Saing' THEN 'BIDANG_HEAD' END;

INSERT INTO access.membership (id, organisation_id, account_id, role, starts_on, ends_on, holding_id)
SELECT pg_temp.uid('membership ' || p.login || coalesce(h.starts_on::text, '')), coalesce(o.id, c.id), pg_temp.uid('person ' || p.login),
       p.role, coalesce(h.starts_on, '2020-01-01'), h.ends_on, h.id
  FROM demo_person p
  JOIN demo_council c ON c.code = p.code
  LEFT JOIN organisation.organisation o ON o.id = pg_temp.uid('opd ' || p.code || ' ' || p.opd)
  LEFT JOIN organisation.holding h ON h.account_id = pg_temp.uid('person ' || p.login);
