-- The agencies that the first article names, in every province and regency of the demo country.
INSERT INTO organisation.organisation (id, kind, parent_id, region_code, name, short_name, zone)
SELECT pg_temp.uid('opd ' || c.code || ' ' || a.key), 'OPD', c.id, c.code, a.name || ' ' || r.name, a.short || ' ' || replace(r.name, 'Kabupaten ', ''), c.zone
  FROM demo_council c
  JOIN region.region r ON r.code = c.code
 CROSS JOIN (VALUES ('industri', 'Dinas Perindustrian dan Perdagangan', 'Disperindag'),
                    ('koperasi', 'Dinas Koperasi dan Usaha Kecil Menengah', 'Dinkop UKM'),
                    ('wisata', 'Dinas Pariwisata', 'Dispar'),
                    ('kominfo', 'Dinas Komunikasi dan Informatika', 'Diskominfo')) AS a(key, name, short)
 WHERE c.kind <> 'DEKRANAS';

INSERT INTO organisation.organisation (id, kind, partner_kind, parent_id, region_code, name, short_name, zone)
SELECT pg_temp.uid('partner ' || c.code || ' ' || p.key), 'PARTNER', p.kind, c.id, c.code, p.name, p.name, c.zone
  FROM (VALUES ('35', 'pkk', 'PKK', 'Tim Penggerak PKK Provinsi Jawa Timur'),
               ('64.08', 'pkk', 'PKK', 'Tim Penggerak PKK Kabupaten Kutai Timur'),
               ('12.18', 'dwp', 'ASSOCIATION', 'Dharma Wanita Persatuan Serdang Bedagai'),
               ('00', 'bank', 'BANK', 'Bank Mitra Kriya (contoh)'),
               ('00', 'lokapasar', 'MARKETPLACE', 'Lokapasar Kriya (contoh)')) AS p(code, key, kind, name)
  JOIN demo_council c ON c.code = p.code;
