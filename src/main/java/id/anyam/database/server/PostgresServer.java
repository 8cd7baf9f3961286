package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A reachable server and what we may do on it.
 *
 * @param url JDBC address of the database {@code anyam}
 * @param appPassword of the role {@code anyam_app}
 * @param admin who may create roles and migrate, if this node was given one
 * @param embedded whether it is our own
 * @param mayPrepare whether this process brings the database to its version; never beside a running program
 */
record PostgresServer(String url, String appPassword, Optional<Admin> admin, boolean embedded, boolean mayPrepare) {

    record Admin(String user, String password) {}

    Connection connectAs(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Connection connectAsAdmin() throws SQLException {
        var who = admin.orElseThrow(
                () -> new CannotStart(
                        "Perintah ini memerlukan administrator basis data; atur ANYAM_DB_ADMIN_USER dan ANYAM_DB_ADMIN_PASSWORD."));
        return connectAs(who.user(), who.password());
    }
}
