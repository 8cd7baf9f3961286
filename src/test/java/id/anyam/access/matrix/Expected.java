package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import id.anyam.access.Role;
import java.util.List;

/** What the matrix says of an attempt, with what a table's recipe says of its own rules. */
record Expected(List<Permission> permissions) {

    boolean allows(Attempt one) {
        if (one.recipe().has("account")) {
            return one.role().equals("PUBLIC")
                    && one.recipe().granted().contains(one.act())
                    && allowsSelf(one.act(), cells(one, one.recipe().subject(), "SELF"));
        }
        return one.recipe().granted().contains(one.act())
                && switch (one.act()) {
                    case "read" -> reads(one, one.state());
                    case "create" -> creates(one);
                    case "change" -> reads(one, one.state()) && reads(one, one.to()) && changes(one);
                    default -> reads(one, one.state()) && deletes(one);
                };
    }

    /** Whoever the row belongs to is never in a role there. */
    private static boolean allowsSelf(String act, Cells self) {
        return switch (act) {
            case "create" -> self.create("");
            case "change" -> self.read("") && self.change("", "");
            case "delete" -> self.read("") && self.delete("");
            default -> self.read("");
        };
    }

    /** Whether any line is about this role and such rows. */
    boolean names(String role, Recipe recipe) {
        return permissions.stream()
                .anyMatch(one -> one.role().equals(role)
                        && (one.subject().equals(recipe.subject())
                                || recipe.line("also", "").startsWith(one.subject() + ".")));
    }

    private boolean reads(Attempt one, String state) {
        var hosts = List.of("OWN", "BELOW").contains(one.place().relation());
        return switch (one.recipe().line("seen", "")) {
            case "all" -> true;
            case "hosts" -> readsSubject(one, state) && hosts;
            case "held" -> readsSubject(one, state) && (state.equals("HELD") || own(one));
            default -> readsSubject(one, state);
        };
    }

    /** Whoever is invited reads as one who stands below the holder; the rows of guests here invite the holder too. */
    private boolean readsSubject(Attempt one, String state) {
        var invited = one.recipe().has("invited")
                || one.place().relation().equals("GUEST")
                || (own(one) && one.recipe().line("seen", "").equals("hosts"));
        return cells(one, one.recipe().subject(), relation(one)).read(state)
                || (invited && cells(one, one.recipe().subject(), "ABOVE").read(state));
    }

    private boolean creates(Attempt one) {
        var cells = cells(one, one.recipe().subject(), relation(one));
        if (one.recipe().parent().isPresent()) {
            return writesChild(one);
        }
        if (one.recipe().has("register")) {
            return cells.change("*", "*");
        }
        return administers(one)
                && cells(one, one.recipe().subject(), birthplace(one)).create(one.state());
    }

    private boolean changes(Attempt one) {
        if (one.recipe().parent().isPresent()) {
            var also = one.recipe().line("also", ".").split("\\.", -1);
            var guest = one.recipe().has("invited") && !one.recipe().has("kept");
            return writesChild(one)
                    || ((own(one) || guest) && cells(one, also[0], "OWN").verb(also[1], one.state()));
        }
        var states = one.recipe().line("changing", one.state());
        return administers(one)
                && List.of(states.split(" ")).contains(one.state())
                && cells(one, one.recipe().subject(), relation(one)).change(one.state(), one.to());
    }

    private boolean deletes(Attempt one) {
        return one.recipe().parent().isPresent()
                ? writesChild(one)
                : cells(one, one.recipe().subject(), relation(one)).delete(one.state());
    }

    private boolean writesChild(Attempt one) {
        var cells = cells(one, one.recipe().subject(), "OWN");
        return own(one) && cells.read(one.state()) && cells.verb(one.recipe().verb(), one.state());
    }

    private static boolean administers(Attempt one) {
        return !one.recipe().has("administrators") || one.role().equals(Role.ADMINISTRATOR.name());
    }

    private static boolean own(Attempt one) {
        return one.place().relation().equals("OWN");
    }

    private Cells cells(Attempt one, String subject, String relation) {
        return new Cells(permissions, subject, one.role(), relation);
    }

    /** An organisation around a council stands below it; the row's owner is then the council. */
    private static String relation(Attempt one) {
        return one.recipe().variant().equals("around")
                ? birthplace(one)
                : one.place().relation();
    }

    /** A new organisation stands below the one it is made under. */
    private static String birthplace(Attempt one) {
        if (!one.recipe().subject().equals("organisation")) {
            return one.place().relation();
        }
        return List.of("OWN", "BELOW").contains(one.place().relation()) ? "BELOW" : "STRANGER";
    }
}
