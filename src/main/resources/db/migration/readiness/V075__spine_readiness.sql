-- Stars and certificates of a product, by scheme and year: the scales themselves change (OVOP 1–5, later 1–3).
CREATE SCHEMA readiness;

CREATE TABLE readiness.certificate (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    province_code   text NOT NULL,
    product_id      uuid NOT NULL,
    scheme          text NOT NULL,
    stars           int CHECK (stars BETWEEN 1 AND 5),
    year            int NOT NULL,
    decree          text NOT NULL CHECK (length(decree) > 2),
    expires_on      date,
    FOREIGN KEY (province_code, product_id) REFERENCES product.product (province_code, id)
);
CALL access.guard('readiness.certificate', 'certificate');
CALL audit.watch('readiness.certificate');
