-- How to make one row of every guarded table, and what stands before it. A block a table (and one more for each
-- way in which its rows differ in rights):
--   == table (variant) = subject               rights by the subject's own lines of the matrix
--   == table (variant) < parent by subject.verb   rights of the parent: who reads it reads, who may do the verb writes
-- :id is the row, :o the organisation it belongs to, :s its state (a child's: its parent's), :parent its parent,
-- :x :y :z what stands before it, :n a number nobody used, :somebody an account, :acting the organisation acting.
-- Lines that may follow the head:
--   - only …      the acts the program is granted at all (read create change delete)
--   - change …    what an update sets; else each state in turn, or nothing at all
--   - changing …  the states in which that update may be, when fewer than the matrix says
--   - also …      one more permission that opens the update
--   - where …     how the row is found, when not by id
--   - states …    its states, when no check of the table lists them
--   - seen …      by whom it is read, when not as said: all; hosts (own and above); held (own, or once held)
--   - stands      the row is there already; its INSERT is only tried
--   - invited     the acting organisation is invited to the meeting
--   - kept        a guest's answer changes nothing of this
--   - strict      a broken rule is a refusal here, too
--   - administrators   only they make and end it
--   - account     it belongs to :somebody, who acts as the public here; the lines of the relation SELF decide (and
--                 nobody watches over an account without a role today)
--   - register    one register for all, kept by Dekranas; who may change it may add to it

== organisation.organisation (council) = organisation
- stands
- states COUNCIL
- change name = name
- where id = :o
INSERT INTO organisation.organisation (id, kind, parent_id, region_code, name, short_name, zone)
VALUES (:id, 'REGENCY', :o, '64.08', 'Contoh', 'Contoh', 'Asia/Makassar');

== organisation.organisation (around) = organisation
- states AROUND
- change name = name
INSERT INTO organisation.organisation (id, kind, partner_kind, parent_id, region_code, name, short_name, zone)
VALUES (:id, 'PARTNER', 'OTHER', :o, '64', 'Contoh', 'Contoh', 'Asia/Makassar');

== organisation.bidang = bidang
INSERT INTO organisation.bidang (id, organisation_id, name, position) VALUES (:id, :o, 'Contoh ' || :n, 9);

== organisation.board = board
INSERT INTO organisation.board (id, organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer)
VALUES (:id, :o, 'Contoh', date '1900-01-01' + :n, date '1900-01-01' + :n, 'x', '1900-01-01', 'x');

== organisation.office = board
INSERT INTO organisation.office (id, organisation_id, title, rank) VALUES (:id, :o, 'Contoh', 9);

== organisation.holding = board
INSERT INTO organisation.board (id, organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer)
VALUES (:x, :o, 'Contoh', date '1900-01-01' + :n, date '1900-01-01' + :n, 'x', '1900-01-01', 'x');
INSERT INTO organisation.office (id, organisation_id, title, rank) VALUES (:y, :o, 'Contoh', 9);
INSERT INTO organisation.holding (id, organisation_id, board_id, office_id, holder, starts_on, ends_on, sk_number)
VALUES (:id, :o, :x, :y, 'Contoh', date '1900-01-01' + :n, date '1900-01-01' + :n, 'x');

== access.membership = membership
INSERT INTO access.membership (id, organisation_id, account_id, role, starts_on)
VALUES (:id, :o, :somebody, 'MENTOR', date '1900-01-01' + :n);

== access.membership (administrator) = membership
- administrators
INSERT INTO access.membership (id, organisation_id, account_id, role, starts_on)
VALUES (:id, :o, :somebody, 'ADMINISTRATOR', date '1900-01-01' + :n);

== audit.entry = audit
- only read
- where organisation_id = :o AND row_id = :id
INSERT INTO audit.entry (organisation_id, seq, at, table_name, row_id, act, hash)
VALUES (:o, 1000000 + :n, now(), 'x', :id, 'INSERT', 'x');

== audit.head = audit
- only read
- where organisation_id = :o
INSERT INTO audit.head (organisation_id, seq, hash) VALUES (:o, 1, 'x') ON CONFLICT DO NOTHING;

== files.file = file
INSERT INTO files.file (id, organisation_id, name, media_type, size, sha256)
VALUES (:id, :o, 'contoh.pdf', 'application/pdf', 1, convert_to(:n::text, 'UTF8'));

== files.file (logo) = file
- seen all
INSERT INTO files.file (id, organisation_id, name, media_type, size, sha256)
VALUES (:id, :o, 'contoh.png', 'image/png', 1, convert_to(:n::text, 'UTF8'));
UPDATE organisation.organisation SET logo_file = :id WHERE id = :o;

== region.region = region
- register
- only read create change
- change name = name
- where code = '64.08.01.2001'
- stands
INSERT INTO region.region (code, kind, name) VALUES ('98', 'PROVINCE', 'Contoh');

== region.succession = region
- register
- only read create
- change kind = kind
INSERT INTO region.succession (id, kind, predecessor, successor, on_date, decree)
VALUES (:id, 'RENAME', '64', '64', '2026-01-01', 'Contoh');

== region.island = region
- register
- only read change
- change regency_code = regency_code
- where code = 'contoh-' || :id
INSERT INTO region.island (code, name, latitude, longitude, populated, outermost_small)
VALUES ('contoh-' || :id, 'Contoh', 0, 100, false, false);

== meeting.meeting = meeting
INSERT INTO meeting.meeting (id, organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state,
    announced_at, held_at)
VALUES (:id, :o, 'RAKOR', 'Contoh ' || :n, '2026-01-01Z', '2026-01-02Z', 'Asia/Jakarta', 'x', 'ONSITE', :s,
    CASE WHEN :s <> 'DRAFT' THEN now() END, CASE WHEN :s = 'HELD' THEN now() END);

== meeting.invitation < meeting.meeting by meeting.invite
- seen hosts
- also invitation.answer
INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id) VALUES (:id, :o, :parent, :o);

== meeting.invitation (one's own) < meeting.meeting by meeting.invite
- invited
- also invitation.answer
INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id) VALUES (:id, :o, :parent, :acting);

== meeting.invitation (the holder's words) < meeting.meeting by meeting.invite
- invited
- also invitation.answer
- kept
- change note = 'Lain'
INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id) VALUES (:id, :o, :parent, :acting);

== meeting.presence < meeting.meeting by meeting.attend
- seen hosts
INSERT INTO meeting.invitation (id, organisation_id, meeting_id, invited_id) VALUES (:x, :o, :parent, :o);
INSERT INTO meeting.presence (id, organisation_id, meeting_id, invitation_id, person, mode, arrived_at)
VALUES (:id, :o, :parent, :x, 'Contoh ' || :n, 'ONSITE', '2026-01-01Z');

== meeting.agenda_item < meeting.meeting by meeting.edit
INSERT INTO meeting.agenda_item (id, organisation_id, meeting_id, position, title) VALUES (:id, :o, :parent, :n, 'Contoh');

== meeting.decision < meeting.meeting by meeting.decide
- seen held
INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels)
VALUES (:id, :o, :parent, :n, 'POLICY', 'Contoh', '{REGENCY}');

== meeting.decision (withdrawn) < meeting.meeting by meeting.decide
- seen held
- also decision.withdraw
- change withdrawn_at = now(), withdrawn_why = 'Contoh'
INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels)
VALUES (:id, :o, :parent, :n, 'POLICY', 'Contoh', '{REGENCY}');

== meeting.decision (rewritten) < meeting.meeting by meeting.decide
- seen held
- strict
- change text = 'Kata yang lain', withdrawn_at = now(), withdrawn_why = 'Contoh'
INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels)
VALUES (:id, :o, :parent, :n, 'POLICY', 'Contoh', '{REGENCY}');

== meeting.problem = problem
INSERT INTO meeting.problem (id, organisation_id, kind, category, title, text, state, submitted_at, withdrawn_at, answer, answer_text,
    answered_at, answered_by, answerer)
VALUES (:id, :o, 'PROBLEM', 'LAINNYA', 'Contoh ' || :n, 'Contoh uraian', :s, CASE WHEN :s <> 'DRAFT' THEN now() END,
    CASE WHEN :s = 'WITHDRAWN' THEN now() END, CASE WHEN :s = 'ANSWERED' THEN 'ACCEPTED' END,
    CASE WHEN :s = 'ANSWERED' THEN 'Contoh' END, CASE WHEN :s = 'ANSWERED' THEN now() END,
    CASE WHEN :s = 'ANSWERED' THEN :o::uuid END, CASE WHEN :s = 'ANSWERED' THEN 'Contoh' END);

== meeting.problem (its words) = problem
- change title = 'Judul lain'
- changing DRAFT
INSERT INTO meeting.problem (id, organisation_id, kind, category, title, text, state, submitted_at, withdrawn_at, answer, answer_text,
    answered_at, answered_by, answerer)
VALUES (:id, :o, 'PROBLEM', 'LAINNYA', 'Contoh ' || :n, 'Contoh uraian', :s, CASE WHEN :s <> 'DRAFT' THEN now() END,
    CASE WHEN :s = 'WITHDRAWN' THEN now() END, CASE WHEN :s = 'ANSWERED' THEN 'ACCEPTED' END,
    CASE WHEN :s = 'ANSWERED' THEN 'Contoh' END, CASE WHEN :s = 'ANSWERED' THEN now() END,
    CASE WHEN :s = 'ANSWERED' THEN :o::uuid END, CASE WHEN :s = 'ANSWERED' THEN 'Contoh' END);

== programme.frame = frame
INSERT INTO programme.frame (id, organisation_id, name, first_year, last_year) VALUES (:id, :o, 'Contoh', 2020, 2024);

== programme.programme = programme
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, state, published_at,
    withdrawn_at, withdrawn_why)
VALUES (:id, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x', :s, CASE WHEN :s <> 'DRAFT' THEN now() END,
    CASE WHEN :s = 'WITHDRAWN' THEN now() END, CASE WHEN :s = 'WITHDRAWN' THEN 'Contoh' END);

== programme.programme_version < programme.programme by programme.edit
- only read create
INSERT INTO programme.programme_version (id, organisation_id, programme_id, version, title, purpose, target, indicators)
VALUES (:id, :o, :parent, 1, 'Contoh', 'x', 'x', '[]');

== programme.programme_decision < programme.programme by programme.edit
INSERT INTO meeting.meeting (id, organisation_id, kind, title, starts_at, ends_at, zone, place, mode)
VALUES (:x, :o, 'RAKOR', 'Contoh', '2026-01-01Z', '2026-01-02Z', 'Asia/Jakarta', 'x', 'ONSITE');
INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels)
VALUES (:y, :o, :x, 1, 'POLICY', 'Contoh', '{REGENCY}');
INSERT INTO programme.programme_decision (id, organisation_id, programme_id, decision_id) VALUES (:id, :o, :parent, :y);

== programme.programme_problem < programme.programme by programme.edit
INSERT INTO meeting.problem (id, organisation_id, kind, category, title, text, state, submitted_at)
VALUES (:x, :o, 'PROPOSAL', 'LAINNYA', 'Contoh ' || :n, 'Contoh uraian', 'SUBMITTED', now());
INSERT INTO programme.programme_problem (id, organisation_id, programme_id, problem_id) VALUES (:id, :o, :parent, :x);

== programme.indicator < programme.programme by programme.edit
INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target)
VALUES (:id, :o, :parent, 'Contoh', 'x', 'orang', 1);

== programme.indicator_figure = programme
- only read
- where indicator_id = :id
- states DRAFT PUBLISHED WITHDRAWN
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, state, published_at,
    withdrawn_at, withdrawn_why)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x', :s, CASE WHEN :s <> 'DRAFT' THEN now() END,
    CASE WHEN :s = 'WITHDRAWN' THEN now() END, CASE WHEN :s = 'WITHDRAWN' THEN 'Contoh' END);
INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target)
VALUES (:id, :o, :x, 'Contoh', 'x', 'orang', 1);

== programme.adoption = adoption
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x');
INSERT INTO programme.adoption (id, organisation_id, programme_id, programme_version, answer, reason)
VALUES (:id, :o, :x, 1, 'DECLINED', 'Contoh');

== programme.adaptation < programme.adoption by adoption.answer
INSERT INTO programme.adaptation (id, organisation_id, adoption_id, field, original, local, reason)
VALUES (:id, :o, :parent, 'TITLE', 'x', 'y', 'Contoh');

== programme.activity = activity
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x');
INSERT INTO programme.activity (id, organisation_id, programme_id, kind, title, region_code, starts_on, ends_on, audience,
    quota, responsible, output_unit, output_target, state, returned_why, cancelled_why)
VALUES (:id, :o, :x, 'TRAINING', 'Contoh', '64', '2026-03-01', '2026-03-02', 'x', 1, 'x', 'orang', 1, :s,
    CASE WHEN :s = 'RETURNED' THEN 'Contoh' END, CASE WHEN :s = 'CANCELLED' THEN 'Contoh' END);

== programme.activity (its plan) = activity
- change title = 'Judul lain'
- changing DRAFT RETURNED
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x');
INSERT INTO programme.activity (id, organisation_id, programme_id, kind, title, region_code, starts_on, ends_on, audience,
    quota, responsible, output_unit, output_target, state, returned_why, cancelled_why)
VALUES (:id, :o, :x, 'TRAINING', 'Contoh', '64', '2026-03-01', '2026-03-02', 'x', 1, 'x', 'orang', 1, :s,
    CASE WHEN :s = 'RETURNED' THEN 'Contoh' END, CASE WHEN :s = 'CANCELLED' THEN 'Contoh' END);

== programme.activity_figure = activity
- only read
- where activity_id = :id
- states DRAFT SUBMITTED RETURNED APPROVED CANCELLED
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x');
INSERT INTO programme.activity (id, organisation_id, programme_id, kind, title, region_code, starts_on, ends_on, audience,
    quota, responsible, output_unit, output_target, state, returned_why, cancelled_why)
VALUES (:id, :o, :x, 'TRAINING', 'Contoh', '64', '2026-03-01', '2026-03-02', 'x', 1, 'x', 'orang', 1, :s,
    CASE WHEN :s = 'RETURNED' THEN 'Contoh' END, CASE WHEN :s = 'CANCELLED' THEN 'Contoh' END);

== programme.source_figure = activity
- only read
- where organisation_id = :o AND year = 2099 AND state = :s
- states DRAFT SUBMITTED RETURNED APPROVED CANCELLED
INSERT INTO programme.source_figure (organisation_id, year, source, state, pagu, spent) VALUES (:o, 2099, 'CSR_TJSL', :s, 1, 1);

== programme.respondent_figure = adoption
- only read
- where organisation_id = :o AND year = 2099
INSERT INTO programme.respondent_figure (organisation_id, year, answers) VALUES (:o, 2099, 1);

== programme.total = total
- only read
- where organisation_id = :o AND key = 'contoh'
INSERT INTO programme.total (organisation_id, year, measure, key, amount) VALUES (:o, 2099, 'PAGU', 'contoh', 1);

== programme.total_change = total
- only read
- where organisation_id = :o AND key = 'contoh'
INSERT INTO programme.total_change (organisation_id, year, measure, key, amount) VALUES (:o, 2099, 'PAGU', 'contoh', 1);

== programme.council_figure = activity
- only read
- where organisation_id = :o AND year = 2099 AND state = :s
- states DRAFT SUBMITTED RETURNED APPROVED CANCELLED
INSERT INTO programme.council_figure (organisation_id, year, state, activities, pagu, spent) VALUES (:o, 2099, :s, 1, 1, 1);

== programme.activity_step < programme.activity by activity.edit
- only read
INSERT INTO programme.activity_step (id, organisation_id, activity_id, act, at) VALUES (:id, :o, :parent, 'DRAFT', now());

== programme.budget_line < programme.activity by activity.edit
INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
VALUES (:id, :o, :parent, :n, 'Contoh', 10);

== programme.allocation < programme.activity by activity.edit
INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
VALUES (:x, :o, :parent, :n, 'Contoh', 10);
INSERT INTO programme.allocation (id, organisation_id, activity_id, budget_line_id, source, amount)
VALUES (:id, :o, :parent, :x, 'CSR_TJSL', 10);

== programme.realisation < programme.activity by activity.realise
INSERT INTO programme.realisation (id, organisation_id, activity_id, year, quarter, output) VALUES (:id, :o, :parent, 2026, 1, 1);

== programme.spending < programme.activity by activity.realise
INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
VALUES (:x, :o, :parent, :n, 'Contoh', 10);
INSERT INTO programme.allocation (id, organisation_id, activity_id, budget_line_id, source, amount)
VALUES (:y, :o, :parent, :x, 'CSR_TJSL', 10);
INSERT INTO programme.realisation (id, organisation_id, activity_id, year, quarter, output) VALUES (:z, :o, :parent, 2026, 1, 1);
INSERT INTO programme.spending (id, organisation_id, activity_id, realisation_id, allocation_id, amount)
VALUES (:id, :o, :parent, :z, :y, 1);

== programme.evidence < programme.activity by activity.realise
INSERT INTO programme.realisation (id, organisation_id, activity_id, year, quarter, output) VALUES (:x, :o, :parent, 2026, 1, 1);
INSERT INTO files.file (id, organisation_id, name, media_type, size, sha256)
VALUES (:y, :o, 'contoh.pdf', 'application/pdf', 1, convert_to(:n::text, 'UTF8'));
INSERT INTO programme.evidence (id, organisation_id, activity_id, realisation_id, file_id) VALUES (:id, :o, :parent, :x, :y);

== agreement.agreement = agreement
INSERT INTO agreement.agreement (id, organisation_id, kind, partner_id, title, state) VALUES (:id, :o, 'MOU', :o, 'Contoh', :s);

== agreement.obligation < agreement.agreement by agreement.edit
INSERT INTO agreement.obligation (id, organisation_id, agreement_id, party_id, text) VALUES (:id, :o, :parent, :o, 'Contoh');

== agreement.joint_party < programme.activity by activity.edit
INSERT INTO agreement.joint_party (id, organisation_id, activity_id, party_id) VALUES (:id, :o, :parent, :o);

== artisan.artisan = artisan
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:id, :o, '64', '64.08', 'Contoh');

== training.session = training
INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target)
VALUES (:x, :o, 2026, 'C' || :n, 'Contoh ' || :n, 'x', 'x');
INSERT INTO programme.activity (id, organisation_id, programme_id, kind, title, region_code, starts_on, ends_on, audience,
    quota, responsible, output_unit, output_target)
VALUES (:y, :o, :x, 'TRAINING', 'Contoh', '64', '2026-03-01', '2026-03-02', 'x', 1, 'x', 'orang', 1);
INSERT INTO training.session (id, organisation_id, activity_id, title, starts_at, ends_at)
VALUES (:id, :o, :y, 'Contoh', '2026-03-01Z', '2026-03-02Z');

== training.attendance < training.session by training.attend
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO training.attendance (id, organisation_id, province_code, session_id, artisan_id) VALUES (:id, :o, '64', :parent, :x);

== training.follow_up < training.session by training.attend
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO training.attendance (id, organisation_id, province_code, session_id, artisan_id) VALUES (:y, :o, '64', :parent, :x);
INSERT INTO training.follow_up (id, organisation_id, province_code, session_id, attendance_id, after_days)
VALUES (:id, :o, '64', :parent, :y, 30);

== product.product = product
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO product.product (id, organisation_id, province_code, artisan_id, name, state) VALUES (:id, :o, '64', :x, 'Contoh', :s);

== kurasi.round = kurasi
INSERT INTO kurasi.round (id, organisation_id, purpose, title, state) VALUES (:id, :o, 'GALLERY', 'Contoh', :s);

== kurasi.submission < kurasi.round by kurasi.submit
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO product.product (id, organisation_id, province_code, artisan_id, name) VALUES (:y, :o, '64', :x, 'Contoh');
INSERT INTO kurasi.submission (id, organisation_id, round_id, province_code, product_id) VALUES (:id, :o, :parent, '64', :y);

== readiness.certificate = certificate
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO product.product (id, organisation_id, province_code, artisan_id, name) VALUES (:y, :o, '64', :x, 'Contoh');
INSERT INTO readiness.certificate (id, organisation_id, province_code, product_id, scheme, year, decree)
VALUES (:id, :o, '64', :y, 'OVOP', 2026, 'Contoh');

== exhibition.exhibition = exhibition
INSERT INTO exhibition.exhibition (id, organisation_id, name, starts_on, ends_on)
VALUES (:id, :o, 'Contoh', '2026-03-01', '2026-03-02');

== exhibition.seat < exhibition.exhibition by exhibition.seat
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO exhibition.seat (id, organisation_id, exhibition_id, province_code, artisan_id) VALUES (:id, :o, :parent, '64', :x);

== market.shop = shop
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO market.shop (id, organisation_id, province_code, artisan_id, channel, link) VALUES (:id, :o, '64', :x, 'x', 'x');

== market.inquiry = inquiry
INSERT INTO artisan.artisan (id, organisation_id, province_code, region_code, name) VALUES (:x, :o, '64', '64.08', 'Contoh');
INSERT INTO product.product (id, organisation_id, province_code, artisan_id, name) VALUES (:y, :o, '64', :x, 'Contoh');
INSERT INTO market.inquiry (id, organisation_id, province_code, product_id) VALUES (:id, :o, '64', :y);

== market.sale = sale
INSERT INTO market.sale (id, organisation_id, province_code, amount, sold_on) VALUES (:id, :o, '64', 1, '2026-03-01');

== content.slot = content
INSERT INTO content.slot (id, organisation_id, on_date, channel) VALUES (:id, :o, date '1900-01-01' + :n, 'x');

== programme.import = import
INSERT INTO programme.import (id, organisation_id, year, file_name, state, uploaded_by, uploader, expires_at, applied_at, undone_at)
VALUES (:id, :o, 2026, 'contoh.xlsx', :s, :somebody, 'Contoh', '2100-01-01Z', CASE WHEN :s <> 'WAITING' THEN now() END,
    CASE WHEN :s = 'UNDONE' THEN now() END);

== programme.import_file < programme.import by import.apply
- where import_id = :parent
INSERT INTO programme.import_file (import_id, organisation_id, content) VALUES (:parent, :o, 'x');

== programme.import_preview < programme.import by import.apply
- where import_id = :parent
INSERT INTO programme.import_preview (import_id, organisation_id, compared_with, fingerprint, facts, sheet_rows)
VALUES (:parent, :o, 'x', 'x', '{}', '[]');

== programme.import_change < programme.import by import.apply
INSERT INTO programme.import_change (id, organisation_id, import_id, kind, row_id) VALUES (:id, :o, :parent, 'PROGRAMME', :id);

== access.passkey = passkey
- account
- change name = name
INSERT INTO access.passkey (id, account_id, name, host, credential_id, credential, transports, signature_count,
    backup_eligible, backed_up)
VALUES (:id, :somebody, 'Contoh', 'x', convert_to(:id, 'UTF8'), 'x', 'x', 0, false, false);

== access.token = token
- account
- change name = name
INSERT INTO access.token (id, account_id, organisation_id, name, secret_hash, expires_at)
VALUES (:id, :somebody, :o, 'Contoh', convert_to(:id, 'UTF8'), '2100-01-01Z');

== access.account_event (one's own) = security
- account
- change kind = kind
- only read
UPDATE access.membership SET ends_on = starts_on WHERE account_id = :somebody;
INSERT INTO access.account_event (id, account_id, at, kind, name, network, device)
VALUES (:id, :somebody, now(), 'SIGNED_IN', '', '', '');

== access.account_event (a member's) = oversight
- change kind = kind
- only read
INSERT INTO access.account (id, login, name) VALUES (:x, :x || '@contoh.id', 'Contoh');
INSERT INTO access.membership (organisation_id, account_id, role, starts_on) VALUES (:o, :x, 'MENTOR', '2000-01-01');
INSERT INTO access.account_event (id, account_id, at, kind, name, network, device)
VALUES (:id, :x, now(), 'SIGNED_IN', '', '', '');
