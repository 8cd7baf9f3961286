package id.anyam.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The one file of rights ({@code access/matrix.csv}): subject × verb × role × relation × states. Pages and
 * handlers ask it whether a role may do something at all; row security asks its copy about each row.
 */
public final class Matrix {

    /**
     * One permission.
     *
     * @param relation where the row's organisation stands from the actor's: OWN, BELOW, ABOVE, ANY; SELF where the row is
     *     the acting account's
     * @param from states in which it is allowed; {@code -} creates, {@code *} is any
     * @param to states it may lead to; for reading none
     */
    public record Permission(
            String subject, String verb, String role, String relation, List<String> from, List<String> to) {

        public String name() {
            return subject + "." + verb;
        }
    }

    private static final Matrix FILE = read();

    private final List<Permission> permissions;
    private final Set<String> byRole = new HashSet<>();

    Matrix(List<Permission> permissions) {
        this.permissions = List.copyOf(permissions);
        permissions.forEach(permission -> byRole.add(permission.role() + " " + permission.name()));
    }

    public static Matrix file() {
        return FILE;
    }

    public List<Permission> permissions() {
        return permissions;
    }

    public boolean permits(String role, String permission) {
        return byRole.contains(role + " " + permission);
    }

    private static Matrix read() {
        var permissions = new ArrayList<Permission>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Matrix.class.getResourceAsStream("/access/matrix.csv")),
                StandardCharsets.UTF_8))) {
            for (var line : lines.lines().skip(1).toList()) {
                var cell = line.split(",", -1);
                for (var relation : cell[3].split("\\|")) {
                    permissions.add(
                            new Permission(cell[0], cell[1], cell[2], relation, states(cell[4]), states(cell[5])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Matrix(permissions);
    }

    private static List<String> states(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
