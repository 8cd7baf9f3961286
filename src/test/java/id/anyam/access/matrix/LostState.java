package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import java.util.ArrayList;
import java.util.List;

/** One of the several states of a line of the matrix goes: out of those it leads from, or out of those it leads to. */
record LostState(Permission line, List<String> columns, String state) {

    /**
     * A line from and to the same states keeps the state, and says it twice: where another line leads to it as well,
     * only both together tell.
     */
    static List<LostState> all(List<Permission> lines) {
        var all = new ArrayList<LostState>();
        for (var line : lines) {
            var keeps = line.from().equals(line.to());
            all.addAll(several(line, line.from(), List.of("from_states")));
            if (keeps) {
                all.addAll(several(line, line.to(), List.of("from_states", "to_states")));
            }
            several(line, line.to(), List.of("to_states")).stream()
                    .filter(lost -> !keeps || lines.stream().noneMatch(lost::isLedToBy))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<LostState> several(Permission line, List<String> states, List<String> columns) {
        return states.size() < 2
                ? List.of()
                : states.stream()
                        .map(state -> new LostState(line, columns, state))
                        .toList();
    }

    private boolean isLedToBy(Permission other) {
        return !other.equals(line)
                && other.subject().equals(line.subject())
                && other.role().equals(line.role())
                && other.relation().equals(line.relation())
                && other.to().contains(state);
    }

    String sql() {
        return "UPDATE access.permission SET "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> "%s = array_remove(%s, '%s')".formatted(column, column, state))
                                .toList())
                + Breaking.where(line);
    }

    /** Of what else is tried nothing can change. */
    boolean concerns(Attempt one) {
        return one.role().equals(line.role())
                && switch (state) {
                    case "*" -> true;
                    case "-" -> one.act().equals("create");
                    default -> one.state().equals(state) || one.to().equals(state);
                };
    }

    @Override
    public String toString() {
        return "%s %s %s without %s in %s".formatted(line.name(), line.role(), line.relation(), state, columns);
    }
}
