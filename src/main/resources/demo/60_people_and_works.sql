-- Synthetic artisans and works, marked as samples, spread over the provinces by their share of small industry
-- (Jawa Tengah 898, Jawa Timur 828, Jawa Barat 626 thousand; the others share the rest).
CREATE TEMPORARY TABLE demo_share ON COMMIT DROP AS
SELECT c.id, c.code, c.province,
       greatest(1, current_setting('demo.artisans')::int
           * CASE c.province WHEN '33' THEN 0.20 WHEN '35' THEN 0.184 WHEN '32' THEN 0.139 ELSE 0.477 / 35 END
           / count(*) OVER (PARTITION BY c.province))::int AS people
  FROM demo_council c WHERE c.kind = 'REGENCY';

INSERT INTO artisan.artisan (province_code, id, organisation_id, name, region_code, craft, sample, registered_at)
SELECT s.province, pg_temp.uid('artisan ' || s.code || ' ' || n), s.id,
       (ARRAY['Siti', 'Sri', 'Nur', 'Dewi', 'Wayan', 'Made', 'Ahmad', 'Slamet', 'Yohana', 'Maria', 'Ratna', 'Aminah'])[1 + pg_temp.pick('first ' || s.code || n, 12)]
       || ' ' || (ARRAY['Wulandari', 'Lestari', 'Rahayu', 'Hasanah', 'Purnomo', 'Sarumaha', 'Tambunan', 'Kaharu', 'Lamaholot', 'Sasmita'])[1 + pg_temp.pick('second ' || s.code || n, 10)]
       || ' (contoh)', s.code, k.craft, true, '2022-01-01'
  FROM demo_share s JOIN demo_craft k ON k.code = s.code CROSS JOIN LATERAL generate_series(1, s.people) AS n;

INSERT INTO product.product (province_code, id, organisation_id, artisan_id, name, price, state, sample)
SELECT a.province_code, pg_temp.uid('product ' || a.id), a.organisation_id, a.id, a.craft || ' (contoh)', 25000 + 5000 * pg_temp.pick('price ' || a.id, 60), 'DRAFT', true
  FROM artisan.artisan a WHERE a.sample;
