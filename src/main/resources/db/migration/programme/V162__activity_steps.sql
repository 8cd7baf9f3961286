-- The way of an activity from draft to approval is guarded by the database too: only the matrix's own steps,
-- each by who may do it, and nothing of its plan changes once it is handed in. Every step is remembered with
-- who did it and why, for whoever may read the activity (the trail of audit is for fewer eyes).
ALTER TABLE programme.activity
    ADD COLUMN without_cost  boolean NOT NULL DEFAULT false,
    ADD COLUMN returned_at   timestamptz,
    ADD COLUMN cancelled_at  timestamptz,
    ADD COLUMN cancelled_why text CHECK (length(cancelled_why) >= 5),
    ADD CHECK (state <> 'RETURNED' OR length(returned_why) >= 5);
COMMENT ON COLUMN programme.activity.without_cost IS 'Said expressly: this activity needs no money, so it has no budget.';
CREATE INDEX activity_by_title ON programme.activity USING gin (lower(title) gin_trgm_ops);
CREATE INDEX ON programme.activity (organisation_id, state);

CREATE TABLE programme.activity_step (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    act             text NOT NULL CHECK (act IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CANCELLED', 'REALISED', 'CORRECTED')),
    at              timestamptz NOT NULL,
    account_id      uuid REFERENCES access.account,
    actor           text,
    why             text,
    field           text,
    year            int,
    quarter         int,
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);
CREATE INDEX ON programme.activity_step (activity_id, id);
CALL access.guard_child('programme.activity_step', 'programme.activity', 'activity_id', 'activity', 'edit');
REVOKE INSERT, UPDATE, DELETE ON programme.activity_step FROM anyam_app;

CREATE FUNCTION programme.guard_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_state constant text[] := ARRAY['state', 'version', 'submitted_at', 'returned_at', 'returned_why', 'returned_field', 'approved_at',
                                     'approved_by', 'cancelled_at', 'cancelled_why'];
BEGIN
    IF current_user <> 'anyam_app' THEN
        RETURN NEW;
    END IF;
    IF OLD.state <> NEW.state AND NOT EXISTS (
            SELECT 1 FROM access.permission p
             WHERE p.subject = 'activity' AND p.relation = 'OWN' AND p.role = ANY (access.roles())
               AND OLD.state = ANY (p.from_states) AND NEW.state = ANY (p.to_states)
               AND (p.verb <> 'edit' OR OLD.state = NEW.state)) THEN
        RAISE EXCEPTION 'no step from % to % for this role', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD.state NOT IN ('DRAFT', 'RETURNED') AND to_jsonb(OLD) - v_state <> to_jsonb(NEW) - v_state THEN
        RAISE EXCEPTION 'the plan of an activity that is % does not change', OLD.state USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER steps BEFORE UPDATE ON programme.activity FOR EACH ROW EXECUTE FUNCTION programme.guard_steps();

CREATE FUNCTION programme.remember_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO programme.activity_step (organisation_id, activity_id, act, at, account_id, actor, why, field)
    SELECT NEW.organisation_id, NEW.id, NEW.state,
           CASE NEW.state WHEN 'SUBMITTED' THEN coalesce(NEW.submitted_at, access.now())
                          WHEN 'APPROVED' THEN coalesce(NEW.approved_at, access.now()) ELSE access.now() END,
           access.account(), (SELECT a.name FROM access.account a WHERE a.id = access.account()),
           CASE NEW.state WHEN 'RETURNED' THEN NEW.returned_why WHEN 'CANCELLED' THEN NEW.cancelled_why END,
           CASE NEW.state WHEN 'RETURNED' THEN NEW.returned_field END;
    RETURN NULL;
END $$;
CREATE TRIGGER step_first AFTER INSERT ON programme.activity FOR EACH ROW EXECUTE FUNCTION programme.remember_step();
CREATE TRIGGER step_next AFTER UPDATE OF state ON programme.activity FOR EACH ROW
    WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION programme.remember_step();

CREATE FUNCTION programme.remember_realisation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO programme.activity_step (organisation_id, activity_id, act, at, account_id, actor, why, year, quarter)
    SELECT NEW.organisation_id, NEW.activity_id, CASE TG_OP WHEN 'INSERT' THEN 'REALISED' ELSE 'CORRECTED' END, NEW.recorded_at,
           access.account(), (SELECT a.name FROM access.account a WHERE a.id = access.account()), NEW.note, NEW.year, NEW.quarter;
    RETURN NULL;
END $$;
CREATE TRIGGER step AFTER INSERT OR UPDATE ON programme.realisation FOR EACH ROW EXECUTE FUNCTION programme.remember_realisation();

INSERT INTO database.unguarded VALUES
    ('programme.remember_step()', 'Writes the history that nobody else may write.'),
    ('programme.remember_realisation()', 'Writes the history that nobody else may write.');

-- Nobody spends more of a source than its pagu, whatever way the rupiah came in. Runs after the sums, whose row
-- makes two spendings of one activity wait for each other.
CREATE FUNCTION programme.keep_within_pagu() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = NEW.allocation_id)
            > (SELECT a.amount FROM programme.allocation a WHERE a.id = NEW.allocation_id) THEN
        RAISE EXCEPTION 'more spent than the pagu of allocation %', NEW.allocation_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER within_pagu AFTER INSERT OR UPDATE OF amount ON programme.spending FOR EACH ROW EXECUTE FUNCTION programme.keep_within_pagu();
