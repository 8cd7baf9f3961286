-- Which problems and proposals from regions a programme answers: beside the decisions, the second way into the thread.
CREATE TABLE programme.programme_problem (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    problem_id      uuid NOT NULL REFERENCES meeting.problem,
    linked_at       timestamptz NOT NULL DEFAULT access.now(),
    linked_by       uuid REFERENCES access.account,
    UNIQUE (programme_id, problem_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme.programme (organisation_id, id)
);
CREATE INDEX ON programme.programme_problem (problem_id);

CALL access.guard_child('programme.programme_problem', 'programme.programme', 'programme_id', 'programme', 'edit');
CALL audit.watch('programme.programme_problem');

CREATE VIEW programme.report_problem_link WITH (security_invoker = true) AS
SELECT l.problem_id, l.programme_id, l.organisation_id FROM programme.programme_problem l;
