package id.anyam.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** This installation as its keeper sees it: the data folder, a reader that sees everything, databases beside its own. */
public interface Installation {

    /** The data folder. */
    Path folder();

    /** A connection that reads everything and can change nothing; the caller closes it. */
    Connection reader();

    /**
     * Makes a database beside the installation's own, with the schema of this version and none of the
     * reference data that follows it. What was left over under the same prefix is dropped first.
     *
     * @param prefix of its name, such as {@code anyam_drill}
     * @throws CannotStart when this program does not know the version or may not create databases
     */
    Beside createBeside(String prefix, String version) throws SQLException;

    /** Whether nobody has an account here and nothing was ever recorded. */
    boolean isEmpty() throws SQLException;

    /** Whether another process works with this installation's database now. */
    boolean isInUse() throws SQLException;

    /** A database beside the installation's own; closing drops it, unless it took the place. */
    interface Beside extends AutoCloseable {

        /** A connection past all rules, to load with; the caller closes it. */
        Connection admin() throws SQLException;

        /** A connection with the rights of the serving program; the caller closes it. */
        Connection app() throws SQLException;

        /** What a program is told to serve it, and not to prepare it. */
        Map<String, String> settings();

        /** Brings its schema to this program's version, as a start after a restore does. */
        void bringUpToDate();

        /** Becomes the installation's own database; the empty one that was there is dropped. */
        void takeThePlace() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
