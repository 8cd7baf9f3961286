package id.anyam.access.matrix;

import id.anyam.access.Matrix;
import id.anyam.database.AfterMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the matrix's copy in the database in line with the file, for row security to read. */
@Component
class MatrixInDatabase implements AfterMigration {

    @Override
    public void run(Connection owner) throws SQLException {
        try (var whole = owner.createStatement();
                var insert = owner.prepareStatement("""
                        INSERT INTO access.permission (subject, verb, role, relation, from_states, to_states)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)) {
            whole.execute("DELETE FROM access.permission");
            for (var permission : Matrix.file().permissions()) {
                insert.setString(1, permission.subject());
                insert.setString(2, permission.verb());
                insert.setString(3, permission.role());
                insert.setString(4, permission.relation());
                insert.setArray(5, text(owner, permission.from()));
                insert.setArray(6, text(owner, permission.to()));
                insert.addBatch();
            }
            insert.executeBatch();
            whole.execute("SELECT access.gather()");
        }
    }

    private static java.sql.Array text(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
