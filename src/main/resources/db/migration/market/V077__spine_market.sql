-- Where works are sold: shops, inquiries and the sale, the last knot of the thread.
CREATE SCHEMA market;

CREATE TABLE market.shop (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    artisan_id      uuid NOT NULL,
    activity_id     uuid REFERENCES programme.activity,
    channel         text NOT NULL,
    link            text NOT NULL,
    PRIMARY KEY (province_code, id),
    FOREIGN KEY (province_code, artisan_id) REFERENCES artisan.artisan (province_code, id)
);

CREATE TABLE market.inquiry (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    product_id      uuid NOT NULL,
    asked_at        timestamptz NOT NULL DEFAULT access.now(),
    PRIMARY KEY (province_code, id),
    FOREIGN KEY (province_code, product_id) REFERENCES product.product (province_code, id)
);

CREATE TABLE market.sale (
    province_code   text NOT NULL,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    product_id      uuid,
    artisan_id      uuid,
    seat_id         uuid REFERENCES exhibition.seat,
    shop_id         uuid,
    inquiry_id      uuid,
    amount          bigint NOT NULL CHECK (amount > 0),
    sold_on         date NOT NULL,
    PRIMARY KEY (province_code, id),
    FOREIGN KEY (province_code, product_id) REFERENCES product.product (province_code, id),
    FOREIGN KEY (province_code, artisan_id) REFERENCES artisan.artisan (province_code, id),
    FOREIGN KEY (province_code, shop_id) REFERENCES market.shop (province_code, id),
    FOREIGN KEY (province_code, inquiry_id) REFERENCES market.inquiry (province_code, id)
);
CREATE INDEX ON market.sale (organisation_id);
CALL access.guard('market.shop', 'shop');
CALL access.guard('market.inquiry', 'inquiry');
CALL access.guard('market.sale', 'sale');
CALL audit.watch('market.shop');
CALL audit.watch('market.inquiry');
CALL audit.watch('market.sale');
