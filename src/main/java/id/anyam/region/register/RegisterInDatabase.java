package id.anyam.region.register;

import id.anyam.database.AfterMigration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the edition of regions and islands that the program carries, once. */
@Component
@Order(10)
class RegisterInDatabase implements AfterMigration {

    private static final String EDITION = "idn-area-data-4.0.1";

    @Override
    public void run(Connection owner) throws SQLException {
        if (isLoaded(owner)) {
            return;
        }
        execute(owner, "CREATE TEMPORARY TABLE typed_region (code text, name text)");
        execute(
                owner,
                "CREATE TEMPORARY TABLE typed_island"
                        + " (code text, regency text, name text, lat double precision, lon double precision, populated text, outermost text)");
        copy(owner, "region", "typed_region");
        copy(owner, "island", "typed_island");
        execute(owner, """
                INSERT INTO region.region (code, kind, name, parent_code)
                SELECT '00', 'NATION', 'Indonesia', NULL
                UNION ALL
                SELECT code,
                       CASE WHEN length(code) = 2 THEN 'PROVINCE'
                            WHEN length(code) = 5 AND name LIKE 'Kota %' THEN 'KOTA'
                            WHEN length(code) = 5 THEN 'KABUPATEN'
                            WHEN length(code) = 8 THEN 'KECAMATAN'
                            WHEN substr(code, 10, 1) = '1' THEN 'KELURAHAN'
                            WHEN substr(code, 10, 1) = '3' THEN 'DESA_ADAT'
                            ELSE 'DESA' END,
                       name,
                       CASE length(code) WHEN 2 THEN '00' WHEN 5 THEN left(code, 2) WHEN 8 THEN left(code, 5) ELSE left(code, 8) END
                  FROM typed_region
                 ORDER BY 1
                """);
        execute(owner, """
                INSERT INTO region.island (code, regency_code, name, latitude, longitude, populated, outermost_small)
                SELECT code, nullif(regency, ''), name, lat, lon, populated = '1', outermost = '1' FROM typed_island
                """);
        execute(owner, "DROP TABLE typed_region, typed_island");
        execute(owner, "INSERT INTO region.edition (name, loaded_at) VALUES ('" + EDITION + "', access.now())");
        execute(owner, "ANALYZE region.region, region.island");
    }

    private static boolean isLoaded(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM region.edition WHERE name = '" + EDITION + "'")) {
            return rows.next();
        }
    }

    private static void copy(Connection owner, String folder, String table) throws SQLException {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:wilayah/" + EDITION + "/" + folder + "/*.csv");
            var copy = owner.unwrap(PGConnection.class).getCopyAPI();
            for (var file : java.util.Arrays.stream(files)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList()) {
                try (var reader =
                        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                    var text = reader.lines().skip(1).collect(Collectors.joining("\n", "", "\n"));
                    copy.copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", new StringReader(text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
