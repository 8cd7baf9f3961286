package id.anyam.database.server;

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
 */
record PostgresServer(String url, String appPassword, Optional<Admin> admin) {

    record Admin(String user, String password) {}

    Connection connectAs(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
