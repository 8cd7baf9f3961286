-- One private word for every council in every text that is not meant for all: :word is heard by the council alone,
-- :above by those above it as well. Each statement reads the table "canary" (id, zone, region, province, word, above).
INSERT INTO meeting.meeting (id, organisation_id, kind, title, theme, starts_at, ends_at, zone, place, mode, online_link)
SELECT gen_random_uuid(), id, 'RAKOR', 'Rapat ' || word, word, '2026-03-01Z', '2026-03-02Z', zone, word, 'HYBRID', 'https://contoh.id/' || word FROM canary;
INSERT INTO meeting.invitation (organisation_id, meeting_id, invited_id, note)
SELECT c.id, m.id, c.id, c.word FROM canary c JOIN meeting.meeting m ON m.organisation_id = c.id;
INSERT INTO meeting.presence (organisation_id, meeting_id, invitation_id, person, office, mode, place, arrived_at)
SELECT c.id, i.meeting_id, i.id, 'Contoh ' || c.word, c.word, 'ONSITE', c.word, '2026-03-01Z' FROM canary c JOIN meeting.invitation i ON i.organisation_id = c.id;
INSERT INTO meeting.agenda_item (organisation_id, meeting_id, position, title, owner)
SELECT c.id, m.id, 1, 'Acara ' || c.word, c.word FROM canary c JOIN meeting.meeting m ON m.organisation_id = c.id;
INSERT INTO meeting.decision (organisation_id, meeting_id, number, kind, text, levels)
SELECT c.id, m.id, 1, 'POLICY', 'Rancangan ' || c.word, '{REGENCY}' FROM canary c JOIN meeting.meeting m ON m.organisation_id = c.id;
INSERT INTO meeting.problem (organisation_id, kind, category, title, text, figure, unit, source, bidang)
SELECT id, 'PROBLEM', 'LAINNYA', 'Masalah ' || word, 'Uraian ' || word, 1, word, word, word FROM canary;
INSERT INTO meeting.problem (organisation_id, kind, category, title, text, state, submitted_at, answer, answer_text, answered_at, answered_by, answerer)
SELECT id, 'PROPOSAL', 'LAINNYA', 'Usulan ' || above, 'Uraian ' || above, 'ANSWERED', '2026-03-01Z', 'STUDIED', above, '2026-03-02Z', id, above FROM canary;
INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, bidang)
SELECT id, 2026, 'K1', 'Program ' || word, word, word, word FROM canary;
INSERT INTO programme.indicator (organisation_id, programme_id, name, definition, unit, target)
SELECT c.id, p.id, 'Indikator ' || c.word, c.word, 'orang', 1 FROM canary c JOIN programme.programme p ON p.organisation_id = c.id;
INSERT INTO programme.activity (organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on, ends_on,
    craft, audience, quota, responsible, output_unit, output_target, state, returned_why)
SELECT c.id, p.id, i.id, 'TRAINING', 'Kegiatan ' || c.word, '64', c.word, '2026-03-01', '2026-03-02', c.word, c.word, 1, c.word,
       'orang', 1, 'DRAFT', c.word
  FROM canary c JOIN programme.programme p ON p.organisation_id = c.id JOIN programme.indicator i ON i.programme_id = p.id;
INSERT INTO programme.budget_line (organisation_id, activity_id, position, description, amount)
SELECT c.id, a.id, 1, 'Belanja ' || c.word, 1000 FROM canary c JOIN programme.activity a ON a.organisation_id = c.id;
INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, amount)
SELECT c.id, l.activity_id, l.id, 'CSR_TJSL', 1000 FROM canary c JOIN programme.budget_line l ON l.organisation_id = c.id;
INSERT INTO programme.realisation (organisation_id, activity_id, year, quarter, output, note)
SELECT c.id, a.id, 2026, 1, 1, c.word FROM canary c JOIN programme.activity a ON a.organisation_id = c.id;
INSERT INTO files.file (organisation_id, name, media_type, size, sha256)
SELECT id, above || '.pdf', 'application/pdf', 1, convert_to(above, 'UTF8') FROM canary;
INSERT INTO programme.evidence (organisation_id, activity_id, realisation_id, file_id)
SELECT c.id, r.activity_id, r.id, f.id FROM canary c JOIN programme.realisation r ON r.organisation_id = c.id JOIN files.file f ON f.organisation_id = c.id;
INSERT INTO files.file (organisation_id, name, media_type, size, sha256)
SELECT id, 'logo-lama.png', 'image/png', 1, convert_to('logo' || word, 'UTF8') FROM canary;
INSERT INTO access.account (login, name) SELECT lower(above) || '@contoh.id', 'Contoh ' || above FROM canary;
INSERT INTO access.membership (organisation_id, account_id, role, starts_on, revoked_at, revoked_why)
SELECT c.id, a.id, r.role, '2020-01-01', r.ended, c.above
  FROM canary c JOIN access.account a ON a.login = lower(c.above) || '@contoh.id'
 CROSS JOIN (VALUES ('MENTOR', NULL::timestamptz), ('CURATOR', '2025-01-01Z')) AS r(role, ended);
INSERT INTO programme.import (id, organisation_id, year, file_name, state, uploaded_by, uploader, expires_at, applied_at)
SELECT gen_random_uuid(), c.id, 2026, 'rencana.xlsx', 'APPLIED', a.id, 'Contoh', '2100-01-01Z', '2026-01-01Z'
  FROM canary c JOIN access.account a ON a.login = lower(c.above) || '@contoh.id';
INSERT INTO programme.import_file (import_id, organisation_id, content)
SELECT i.id, c.id, 'x' FROM canary c JOIN programme.import i ON i.organisation_id = c.id;
INSERT INTO programme.import_preview (import_id, organisation_id, compared_with, fingerprint, facts, sheet_rows)
SELECT i.id, c.id, 'x', 'x',
       jsonb_build_object('sheet', c.kept, 'part', 'xl/worksheets/sheet1.xml', 'heading', 1, 'noteColumn', 7, 'places', '{"PROGRAMME": 0}'::jsonb,
           'merged', 0, 'computed', 0, 'unknown', jsonb_build_array(c.kept), 'counts', '{"REFUSED": 1}'::jsonb, 'programmes', 0,
           'activities', 0, 'published', 0, 'brings', false),
       jsonb_build_array(jsonb_build_object('number', 2, 'programme', c.kept, 'activity', c.kept, 'line', c.kept, 'verdict', 'REFUSED',
           'problems', '[{"field": "PROGRAMME", "key": "web.typing.missing", "arguments": []}]'::jsonb, 'remarks', '[]'::jsonb))
  FROM (SELECT id, replace(word, 'SENDIRI', 'PRATINJAU') AS kept FROM canary) c JOIN programme.import i ON i.organisation_id = c.id;
INSERT INTO programme.import_change (organisation_id, import_id, kind, row_id, before, after)
SELECT c.id, i.id, 'PROGRAMME', p.id, jsonb_build_object('title', c.word), jsonb_build_object('title', c.word)
  FROM canary c JOIN programme.import i ON i.organisation_id = c.id JOIN programme.programme p ON p.organisation_id = c.id;
INSERT INTO agreement.agreement (organisation_id, kind, partner_id, number, title)
SELECT id, 'MOU', id, above, above FROM canary;
INSERT INTO agreement.obligation (organisation_id, agreement_id, party_id, text)
SELECT c.id, g.id, c.id, c.above FROM canary c JOIN agreement.agreement g ON g.organisation_id = c.id;
INSERT INTO artisan.artisan (organisation_id, province_code, region_code, name, craft)
SELECT id, province, region, above, above FROM canary WHERE province <> '00';
INSERT INTO product.product (organisation_id, province_code, artisan_id, name)
SELECT c.id, c.province, a.id, c.above FROM canary c JOIN artisan.artisan a ON a.organisation_id = c.id;
INSERT INTO kurasi.round (organisation_id, purpose, title) SELECT id, 'GALLERY', above FROM canary;
INSERT INTO market.shop (organisation_id, province_code, artisan_id, channel, link)
SELECT c.id, c.province, a.id, c.above, c.above FROM canary c JOIN artisan.artisan a ON a.organisation_id = c.id;
INSERT INTO content.slot (organisation_id, on_date, channel) SELECT id, '2026-03-01', word FROM canary;
INSERT INTO programme.programme_version (organisation_id, programme_id, version, title, purpose, target, bidang, indicators, why)
SELECT c.id, p.id, 1, 'Program ' || c.word, c.word, c.word, c.word, '[]', c.word FROM canary c JOIN programme.programme p ON p.organisation_id = c.id;
INSERT INTO programme.adoption (organisation_id, programme_id, programme_version, answer, reason)
SELECT c.id, p.id, 1, 'DECLINED', c.above FROM canary c JOIN programme.programme p ON p.organisation_id = c.id;
INSERT INTO programme.adaptation (organisation_id, adoption_id, field, original, local, reason)
SELECT c.id, a.id, 'TITLE', c.above, c.above, c.above FROM canary c JOIN programme.adoption a ON a.organisation_id = c.id;
INSERT INTO programme.activity_step (organisation_id, activity_id, act, at, actor, why, field)
SELECT c.id, a.id, 'RETURNED', '2026-03-01Z', c.word, c.word, 'title' FROM canary c JOIN programme.activity a ON a.organisation_id = c.id;
INSERT INTO access.token (account_id, organisation_id, name, secret_hash, expires_at)
SELECT a.id, c.id, c.word, convert_to('token' || c.word, 'UTF8'), '2100-01-01Z' FROM canary c JOIN access.account a ON a.login = lower(c.above) || '@contoh.id';
INSERT INTO access.passkey (account_id, name, host, credential_id, credential, transports, signature_count, backup_eligible, backed_up)
SELECT a.id, c.word, c.word, convert_to('kunci' || c.word, 'UTF8'), 'x', '', 0, false, false FROM canary c JOIN access.account a ON a.login = lower(c.above) || '@contoh.id';
INSERT INTO access.account_event (account_id, at, kind, name, network, device)
SELECT a.id, access.now(), 'TOKEN_MADE', c.word, c.word, c.word FROM canary c JOIN access.account a ON a.login = lower(c.above) || '@contoh.id';
INSERT INTO training.session (organisation_id, activity_id, title, starts_at, ends_at)
SELECT c.id, a.id, c.above, '2026-03-01Z', '2026-03-02Z' FROM canary c JOIN programme.activity a ON a.organisation_id = c.id;
INSERT INTO exhibition.exhibition (organisation_id, name, starts_on, ends_on) SELECT id, above, '2026-03-01', '2026-03-02' FROM canary;
