package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.database.Operator;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works in the owner's name by letting the migrator in for as long as the work takes. */
@Component
class OperatorsConnection implements Operator {

    private final ObjectProvider<PostgresServer> servers;
    private final DataSource app;

    OperatorsConnection(ObjectProvider<PostgresServer> servers, DataSource app) {
        this.servers = servers;
        this.app = app;
    }

    @Override
    public <T> T run(Work<T> work) {
        var server = servers.getObject();
        try {
            app.getConnection().close();
            try (var session = new OwnersSession(server);
                    var owner = session.owner()) {
                var result = work.with(owner);
                owner.commit();
                return result;
            }
        } catch (SQLException e) {
            throw new CannotStart(ServerTrouble.sentence(e, server), e);
        }
    }
}
