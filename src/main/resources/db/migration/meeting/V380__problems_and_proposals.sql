-- What regions tell before a meeting: problems and proposals, with figures where they have them, and the official answer
-- to each. Drafts are the council's own; what was handed in stays as it was told and is read by those above.
CREATE TABLE meeting.problem_category (
    code     text PRIMARY KEY CHECK (code ~ '^[A-Z_]{3,40}$'),
    name     text NOT NULL CHECK (length(name) BETWEEN 3 AND 80),
    name_en  text NOT NULL CHECK (length(name_en) BETWEEN 3 AND 80),
    source   text,
    position int NOT NULL UNIQUE
);
REVOKE INSERT, UPDATE, DELETE ON meeting.problem_category FROM anyam_app;
COMMENT ON COLUMN meeting.problem_category.source IS 'Where the field names it so; none: a default of ours that nobody confirmed.';
INSERT INTO database.unguarded VALUES ('meeting.problem_category', 'The standard words for problems of craft, the same for everyone.');

INSERT INTO meeting.problem_category (code, name, name_en, source, position) VALUES
    ('PEMBIAYAAN', 'Pembiayaan dan modal', 'Financing and capital', 'Rakernas 2022', 1),
    ('PRODUK_IMPOR', 'Produk impor', 'Imported goods', 'Rakernas 2022', 2),
    ('REGENERASI', 'Regenerasi: tidak ada penerus', 'No successors', 'Rakernas 2022', 3),
    ('AKSES_PASAR', 'Akses pasar dan promosi', 'Access to markets and promotion', 'Rakerda Serdang Bedagai 2025', 4),
    ('MUTU_STANDAR', 'Mutu dan standar', 'Quality and standards', 'Raker Tangerang Selatan 2023', 5),
    ('LOKASI_TERPENCIL', 'Lokasi terpencil dan kepulauan', 'Remote places and islands', 'Jawa Timur 2022', 6),
    ('LITERASI_DIGITAL', 'Keterampilan dan literasi digital', 'Skills and digital literacy', 'Jawa Timur 2022', 7),
    ('SINERGI', 'Sinergi dengan perangkat daerah', 'Working together with agencies', 'Kutai Timur 2022', 8),
    ('BAHAN_BAKU', 'Bahan baku', 'Raw materials', NULL, 9),
    ('LAINNYA', 'Lainnya', 'Other', NULL, 10);

CREATE TABLE meeting.problem (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    kind            text NOT NULL CHECK (kind IN ('PROBLEM', 'PROPOSAL')),
    category        text NOT NULL REFERENCES meeting.problem_category,
    title           text NOT NULL CHECK (length(title) BETWEEN 5 AND 200),
    text            text NOT NULL CHECK (length(text) BETWEEN 10 AND 4000),
    figure          numeric(20, 2) CHECK (figure >= 0),
    unit            text CHECK (length(unit) BETWEEN 1 AND 60),
    source          text CHECK (length(source) BETWEEN 3 AND 300),
    bidang          text,
    meeting_id      uuid REFERENCES meeting.meeting,
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN')),
    created_at      timestamptz NOT NULL DEFAULT access.now(),
    submitted_at    timestamptz,
    withdrawn_at    timestamptz,
    answer          text CHECK (answer IN ('ACCEPTED', 'STUDIED', 'DECLINED')),
    answer_text     text CHECK (length(answer_text) BETWEEN 5 AND 4000),
    answered_at     timestamptz,
    answered_by     uuid REFERENCES organisation.organisation,
    answerer        text,
    CHECK (num_nulls(figure, unit, source) IN (0, 3)),
    CHECK ((state = 'DRAFT') = (submitted_at IS NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK (num_nulls(answer, answer_text, answered_at, answered_by, answerer) = CASE state WHEN 'ANSWERED' THEN 0 ELSE 5 END)
);
CREATE INDEX ON meeting.problem (organisation_id, state);
CREATE INDEX ON meeting.problem (meeting_id);
COMMENT ON COLUMN meeting.problem.meeting_id IS 'The meeting of a council above for which it is told; none: for the council above at any time.';
COMMENT ON COLUMN meeting.problem.source IS 'Where the figure comes from; a figure without one is none.';
COMMENT ON COLUMN meeting.problem.answerer IS 'Who wrote the answer for the council that gave it, as that person was called then.';

CALL access.guard('meeting.problem', 'problem');
CALL access.guard_steps('meeting.problem', 'problem');
CALL audit.watch('meeting.problem');

-- The organisation directly above, as the public register has it.
CREATE FUNCTION meeting.next_above(p_organisation uuid) RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT o.parent_id FROM organisation.organisation o WHERE o.id = p_organisation $$;

-- Rights know states, not columns: what was handed in stays word for word, and of the councils above only the next one
-- and the holder of the meeting answer.
CREATE FUNCTION meeting.keep_told() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_steps constant text[] := '{state,submitted_at,withdrawn_at,answer,answer_text,answered_at,answered_by,answerer}';
BEGIN
    IF OLD.state <> 'DRAFT' AND to_jsonb(NEW) - v_steps <> to_jsonb(OLD) - v_steps THEN
        RAISE EXCEPTION 'What was handed in stays as it was told' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF current_user = 'anyam_app' AND OLD.state <> NEW.state AND NEW.state = 'ANSWERED'
       AND (NEW.answered_by <> access.organisation()
            OR meeting.next_above(OLD.organisation_id) IS DISTINCT FROM access.organisation()
           AND NOT EXISTS (SELECT 1 FROM meeting.meeting m WHERE m.id = OLD.meeting_id AND m.organisation_id = access.organisation())) THEN
        RAISE EXCEPTION 'The next council above answers, or the holder of the meeting' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_told BEFORE UPDATE ON meeting.problem FOR EACH ROW EXECUTE FUNCTION meeting.keep_told();

-- What dashboards and reports may read of what was told: drafts and what was taken back are nobody else's.
CREATE VIEW meeting.report_problem WITH (security_invoker = true) AS
SELECT p.id, p.organisation_id, p.kind, p.category, c.name AS category_name, p.title, p.figure, p.unit, p.meeting_id,
       m.title AS meeting_title, p.state, p.answer, p.submitted_at
  FROM meeting.problem p
  JOIN meeting.problem_category c ON c.code = p.category
  LEFT JOIN meeting.meeting m ON m.id = p.meeting_id
 WHERE p.state IN ('SUBMITTED', 'ANSWERED');
