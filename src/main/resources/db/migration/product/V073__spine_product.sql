-- What an artisan makes.
CREATE SCHEMA product;

CREATE TABLE product.product (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    artisan_id      uuid NOT NULL,
    name            text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    price           bigint CHECK (price >= 0),
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SHOWN', 'HIDDEN')),
    sample          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (province_code, id),
    UNIQUE (province_code, organisation_id, id),
    FOREIGN KEY (province_code, artisan_id) REFERENCES artisan.artisan (province_code, id)
);
CREATE INDEX ON product.product (organisation_id);
CALL access.guard('product.product', 'product');
CALL audit.watch('product.product');
