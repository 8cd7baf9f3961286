package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.database.Installation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The installation on the server that this process started or found. */
@Component
class InstallationHere implements Installation {

    /** PostgreSQL's words for: no such database, no such role or another password. */
    private static final Set<String> NOT_YET = Set.of("3D000", "28000", "28P01");

    private final ObjectProvider<PostgresServer> servers;
    private final DataFolder folder;

    InstallationHere(ObjectProvider<PostgresServer> servers, DataFolder folder) {
        this.servers = servers;
        this.folder = folder;
    }

    @Override
    public Path folder() {
        return folder.root();
    }

    @Override
    public Connection reader() {
        try {
            return server().connectAs(DatabaseRoles.BACKUP, folder.secret("backup.pw"));
        } catch (SQLException e) {
            throw new CannotStart(
                    NOT_YET.contains(Objects.requireNonNullElse(e.getSQLState(), ""))
                            ? "Basis data belum ada atau belum siap dicadangkan. Mulai dahulu dengan ./anyam serve."
                            : ServerTrouble.sentence(e, server()),
                    e);
        }
    }

    @Override
    public Beside createBeside(String prefix, String version) throws SQLException {
        return BesideDatabase.create(server(), folder.secret("backup.pw"), prefix, version);
    }

    @Override
    public boolean isEmpty() throws SQLException {
        try (var home = BesideDatabase.home(server())) {
            if (!BesideDatabase.ask(home, exists())) {
                return true;
            }
        }
        var admin = BesideDatabase.admin(server());
        try (var own = DriverManager.getConnection(server().url(), admin.user(), admin.password())) {
            return !BesideDatabase.ask(own, "SELECT to_regclass('access.account') IS NOT NULL")
                    || !BesideDatabase.ask(
                            own,
                            "SELECT EXISTS (SELECT 1 FROM access.account) OR EXISTS (SELECT 1 FROM audit.entry WHERE account_id IS NOT NULL)");
        }
    }

    /** A server of our own that runs already has a program; on another's, who was connected earlier is another. */
    @Override
    public boolean isInUse() throws SQLException {
        if (server().embedded()) {
            return !server().mayPrepare();
        }
        var began = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
        try (var home = BesideDatabase.home(server())) {
            return BesideDatabase.ask(
                    home,
                    "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE usename = '" + DatabaseRoles.APP
                            + "' AND datname = '" + BesideDatabase.nameIn(server().url())
                            + "' AND backend_start < '" + began + "')");
        }
    }

    private String exists() {
        return "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = '" + BesideDatabase.nameIn(server().url())
                + "')";
    }

    private PostgresServer server() {
        return servers.getObject();
    }
}
