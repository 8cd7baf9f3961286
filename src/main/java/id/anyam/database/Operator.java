package id.anyam.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The person at the machine itself, who runs a command: nobody's account, past row security, in the owner's
 * name. Possible only where this node was given the administrator's connection. The trail shows such a change
 * without a person.
 */
public interface Operator {

    /** One transaction; it is undone when {@code work} throws. */
    <T> T run(Work<T> work);

    /** What is done on the owner's connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection owner) throws SQLException;
    }
}
