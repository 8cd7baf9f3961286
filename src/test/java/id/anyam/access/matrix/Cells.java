package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the matrix says of one cell: may this role do this to a row that stands in this relation and state? A row
 * that cannot be read can be neither changed nor taken away, and a change must leave it readable.
 */
record Cells(List<Permission> permissions, String subject, String role, String relation) {

    boolean read(String state) {
        return mine().anyMatch(one -> one.verb().equals("read") && has(one.from(), state));
    }

    boolean create(String state) {
        return mine().anyMatch(one -> one.from().contains("-") && has(one.to(), state));
    }

    boolean change(String from, String to) {
        return read(from)
                && read(to)
                && changes().anyMatch(one -> has(one.from(), from))
                && changes().anyMatch(one -> has(one.to(), to));
    }

    boolean delete(String state) {
        return read(state) && mine().anyMatch(one -> one.verb().equals("delete") && has(one.from(), state));
    }

    private Stream<Permission> changes() {
        return mine().filter(one -> !one.verb().equals("read")
                && !one.verb().equals("delete")
                && !one.from().equals(List.of("-")));
    }

    private Stream<Permission> mine() {
        return permissions.stream()
                .filter(one -> one.subject().equals(subject)
                        && (one.role().equals(role) || one.role().equals("PUBLIC"))
                        && (one.relation().equals(relation) || one.relation().equals("ANY")));
    }

    private static boolean has(List<String> states, String state) {
        return states.contains("*") || states.contains(state);
    }
}
