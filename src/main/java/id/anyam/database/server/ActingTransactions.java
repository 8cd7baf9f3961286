package id.anyam.database.server;

import id.anyam.database.Acting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of every transaction who acts, so that row security can decide. What only reads sees
 * one moment, so that a sum and its parts agree while others go on writing.
 */
class ActingTransactions extends JdbcTransactionManager {

    private static final String ENTER = "SELECT access.enter(?, ?, ?)";
    private static final String ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ";

    private final transient Clock clock;

    ActingTransactions(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var acting = Acting.current();
        try (var enter = connection.prepareStatement(definition.isReadOnly() ? ONE_MOMENT + ENTER : ENTER)) {
            enter.setObject(1, acting.account(), Types.OTHER);
            enter.setObject(2, acting.organisation(), Types.OTHER);
            enter.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            enter.execute();
        }
    }
}
