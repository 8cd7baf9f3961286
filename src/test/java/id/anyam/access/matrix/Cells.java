package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the matrix says of one cell: may this role do this to a row that stands in this relation and state? A row
 * that cannot be read can be neither changed nor taken away, a change must leave it readable, and a step from one
 * state to another is one that a single line gives; where one line leads in and another out, the state may be kept.
 */
record Cells(List<Permission> permissions, String subject, String role, String relation) {

    boolean read(String state) {
        return verb("read", state);
    }

    boolean create(String state) {
        return mine().anyMatch(one -> one.from().contains("-") && has(one.to(), state));
    }

    boolean change(String from, String to) {
        return from.equals(to)
                ? changes().anyMatch(one -> has(one.from(), from)) && changes().anyMatch(one -> has(one.to(), to))
                : changes().anyMatch(one -> has(one.from(), from) && has(one.to(), to) && leads(one));
    }

    boolean delete(String state) {
        return verb("delete", state);
    }

    boolean verb(String verb, String state) {
        return mine().anyMatch(one -> one.verb().equals(verb) && has(one.from(), state));
    }

    /** A line from and to the same states keeps the state. */
    private static boolean leads(Permission one) {
        return !one.from().equals(one.to()) || one.to().contains("*");
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
