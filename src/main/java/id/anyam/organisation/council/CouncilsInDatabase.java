package id.anyam.organisation.council;

import id.anyam.database.AfterMigration;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The councils that exist from the start: Dekranas, one Dekranasda for each province and each kabupaten or
 * kota, each with the six bidang that most councils have (a default they may change).
 */
@Component
@Order(20)
class CouncilsInDatabase implements AfterMigration {

    @Override
    public void run(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    INSERT INTO organisation.organisation (kind, region_code, name, short_name, zone, letter_code)
                    SELECT 'DEKRANAS', '00', 'Dewan Kerajinan Nasional', 'Dekranas', 'Asia/Jakarta', 'DEKRANAS'
                     WHERE NOT EXISTS (SELECT 1 FROM organisation.organisation WHERE kind = 'DEKRANAS')
                    """);
            statement.execute(councils("PROVINCE", "'Dewan Kerajinan Nasional Daerah Provinsi ' || r.name"));
            statement.execute(councils("REGENCY", "'Dewan Kerajinan Nasional Daerah ' || r.name"));
            statement.execute("""
                    INSERT INTO organisation.bidang (organisation_id, name, position)
                    SELECT o.id, b.name, b.position
                      FROM organisation.organisation o
                     CROSS JOIN unnest(ARRAY['Daya Saing', 'Manajemen Usaha', 'Kemitraan', 'Wirausaha Baru',
                                             'Promosi dan Humas', 'Pendanaan']) WITH ORDINALITY AS b(name, position)
                     WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY')
                       AND NOT EXISTS (SELECT 1 FROM organisation.bidang x WHERE x.organisation_id = o.id)
                    """);
            statement.execute("ANALYZE organisation.organisation, organisation.ancestor, organisation.bidang");
        }
    }

    private static String councils(String kind, String name) {
        return """
                INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone, letter_code)
                SELECT '%1$s', parent.id, r.code, %2$s,
                       'Dekranasda ' || replace(replace(r.name, 'Kabupaten Administrasi ', ''), 'Kabupaten ', ''),
                       region.zone(r.code),
                       'DEKRANASDA'
                  FROM region.region r
                  JOIN organisation.organisation parent
                    ON parent.region_code = r.parent_code AND parent.kind IN ('DEKRANAS', 'PROVINCE') AND parent.closed_on IS NULL
                 WHERE r.kind IN (%3$s) AND r.valid_to IS NULL
                   AND NOT EXISTS (SELECT 1 FROM organisation.organisation x
                                    WHERE x.region_code = r.code AND x.kind = '%1$s')
                 ORDER BY r.code
                """.formatted(kind, name, kind.equals("PROVINCE") ? "'PROVINCE'" : "'KABUPATEN', 'KOTA'");
    }
}
