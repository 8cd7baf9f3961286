-- Sessions of an activity, who attended, and what came of it after 30, 90 and 180 days.
CREATE SCHEMA training;

CREATE TABLE training.session (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    title           text NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    CHECK (ends_at > starts_at),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);

CREATE TABLE training.attendance (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    session_id      uuid NOT NULL,
    artisan_id      uuid NOT NULL,
    PRIMARY KEY (province_code, id),
    UNIQUE (province_code, session_id, artisan_id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES training.session (organisation_id, id),
    FOREIGN KEY (province_code, artisan_id) REFERENCES artisan.artisan (province_code, id)
);
CREATE INDEX ON training.attendance (session_id);

CREATE TABLE training.follow_up (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    session_id      uuid NOT NULL,
    attendance_id   uuid NOT NULL,
    after_days      int NOT NULL CHECK (after_days IN (30, 90, 180)),
    outcome         text CHECK (outcome IN ('PRODUCING', 'STOPPED', 'UNREACHED')),
    PRIMARY KEY (province_code, id),
    UNIQUE (province_code, attendance_id, after_days),
    FOREIGN KEY (organisation_id, session_id) REFERENCES training.session (organisation_id, id),
    FOREIGN KEY (province_code, attendance_id) REFERENCES training.attendance (province_code, id)
);
CALL access.guard('training.session', 'training');
CALL access.guard_child('training.attendance', 'training.session', 'session_id', 'training', 'attend');
CALL access.guard_child('training.follow_up', 'training.session', 'session_id', 'training', 'attend');
CALL audit.watch('training.session');
CALL audit.watch('training.attendance');
CALL audit.watch('training.follow_up');
