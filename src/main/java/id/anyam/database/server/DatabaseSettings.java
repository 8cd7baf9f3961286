package id.anyam.database.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data are. Without {@code db.url} the program starts its own PostgreSQL in {@code data}.
 *
 * @param data folder of this installation ({@code ANYAM_DATA})
 * @param db a server of the operator's ({@code ANYAM_DB_URL} …), several hosts allowed in the address
 */
@ConfigurationProperties("anyam")
record DatabaseSettings(
        @DefaultValue("data") Path data, @DefaultValue Db db) {

    /**
     * @param url JDBC address of the database, or none for the embedded server
     * @param password of the role {@code anyam_app}
     * @param adminUser may create roles and run migrations; without it this node only uses the database
     * @param pool connections of this node at most
     */
    record Db(
            @Nullable String url,
            @Nullable String password,
            @Nullable String adminUser,
            @Nullable String adminPassword,
            @DefaultValue("16") int pool) {

        boolean isOwn() {
            return url == null || url.equals("embedded");
        }
    }
}
