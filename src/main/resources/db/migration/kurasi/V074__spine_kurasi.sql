-- Rounds of kurasi, which may belong to an activity, and the products submitted to them.
CREATE SCHEMA kurasi;

CREATE TABLE kurasi.round (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    activity_id     uuid,
    purpose         text NOT NULL CHECK (purpose IN ('MEMBERSHIP', 'GALLERY', 'EXHIBITION', 'CONTENT', 'EXPORT', 'AWARD')),
    title           text NOT NULL,
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);

CREATE TABLE kurasi.submission (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    round_id        uuid NOT NULL,
    province_code   text NOT NULL,
    product_id      uuid NOT NULL,
    outcome         text CHECK (outcome IN ('PASSED', 'CONDITIONAL', 'NOT_YET')),
    UNIQUE (round_id, province_code, product_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES kurasi.round (organisation_id, id),
    FOREIGN KEY (province_code, product_id) REFERENCES product.product (province_code, id)
);
CALL access.guard('kurasi.round', 'kurasi');
CALL access.guard_child('kurasi.submission', 'kurasi.round', 'round_id', 'kurasi', 'submit');
CALL audit.watch('kurasi.round');
CALL audit.watch('kurasi.submission');
