-- A slot of the daily content calendar, which shows a product and may belong to an activity.
CREATE SCHEMA content;

CREATE TABLE content.slot (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    activity_id     uuid,
    on_date         date NOT NULL,
    channel         text NOT NULL,
    province_code   text,
    product_id      uuid,
    UNIQUE (organisation_id, channel, on_date),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id),
    FOREIGN KEY (province_code, product_id) REFERENCES product.product (province_code, id)
);
CALL access.guard('content.slot', 'content');
CALL audit.watch('content.slot');
