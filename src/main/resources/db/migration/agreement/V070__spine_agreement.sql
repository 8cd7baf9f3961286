-- The knots of the thread between an activity and the agreements that carry it. Screens come with their issue;
-- the ids and links stand from the first day.
CREATE SCHEMA agreement;

CREATE TABLE agreement.agreement (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    parent_id       uuid,
    kind            text NOT NULL CHECK (kind IN ('MOU', 'PKS', 'ADDENDUM')),
    partner_id      uuid NOT NULL REFERENCES organisation.organisation,
    number          text,
    title           text NOT NULL,
    starts_on       date,
    ends_on         date,
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SIGNED', 'ENDED')),
    CHECK (kind = 'MOU' OR parent_id IS NOT NULL),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, parent_id) REFERENCES agreement.agreement (organisation_id, id)
);

CREATE TABLE agreement.obligation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    agreement_id    uuid NOT NULL,
    party_id        uuid NOT NULL REFERENCES organisation.organisation,
    text            text NOT NULL,
    due_on          date,
    activity_id     uuid,
    FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreement.agreement (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);

-- Organisations that carry an activity together with its owner.
CREATE TABLE agreement.joint_party (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    party_id        uuid NOT NULL REFERENCES organisation.organisation,
    agreement_id    uuid,
    UNIQUE (activity_id, party_id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id),
    FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreement.agreement (organisation_id, id)
);
CALL access.guard('agreement.agreement', 'agreement');
CALL access.guard_child('agreement.obligation', 'agreement.agreement', 'agreement_id', 'agreement', 'edit');
CALL access.guard_child('agreement.joint_party', 'programme.activity', 'activity_id', 'activity', 'edit');
CALL audit.watch('agreement.agreement');
CALL audit.watch('agreement.obligation');
CALL audit.watch('agreement.joint_party');
