-- Row security sees the state a row leaves and the state it reaches one by one, never the pair: who may announce
-- and who may close could together close a draft. A table with states lets the program take only steps that one
-- line of the matrix gives. A line from and to the same states (edit) keeps the state. Where the row stands is for
-- the policies, which ask anyway.
CREATE FUNCTION access.keep_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user = 'anyam_app' AND OLD.state <> NEW.state AND NOT EXISTS (
            SELECT 1 FROM access.permission p
             WHERE p.subject = TG_ARGV[0] AND p.verb NOT IN ('read', 'delete') AND p.role = ANY (access.roles())
               AND ARRAY['*', OLD.state] && p.from_states AND ARRAY['*', NEW.state] && p.to_states
               AND (p.from_states <> p.to_states OR '*' = ANY (p.to_states))) THEN
        RAISE EXCEPTION 'no step of % from % to % for this role', TG_ARGV[0], OLD.state, NEW.state
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

-- Beside access.guard, for a table with a column named state.
CREATE PROCEDURE access.guard_steps(p_table regclass, p_subject text)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER steps BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION access.keep_steps(%L)', p_table, p_subject);
END $$;

CALL access.guard_steps('meeting.meeting', 'meeting');
CALL access.guard_steps('programme.programme', 'programme');
