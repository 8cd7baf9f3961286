package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Breaks something in the database for a moment, to see whether the rows tried notice. */
record Breaking(Connection owner, Rows rows) {

    /** Finds one line of the matrix in its copy. */
    static String where(Permission line) {
        return " WHERE subject = '%s' AND verb = '%s' AND role = '%s' AND relation = '%s'"
                .formatted(line.subject(), line.verb(), line.role(), line.relation());
    }

    boolean turnsRed(String damage, Predicate<Attempt> which) throws SQLException {
        var whole = owner.setSavepoint();
        run(damage);
        var red = !rows.differences(which, true).isEmpty();
        owner.rollback(whole);
        return red;
    }

    void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
