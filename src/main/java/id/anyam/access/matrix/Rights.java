package id.anyam.access.matrix;

import static java.util.stream.Collectors.joining;

import id.anyam.access.Matrix;
import id.anyam.access.Matrix.Permission;
import id.anyam.access.matrix.RightsPage.Holder;
import id.anyam.access.matrix.RightsPage.Line;
import id.anyam.access.matrix.RightsPage.Subject;
import id.anyam.web.Visitor;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The matrix as one reader sees it: in the words of a language, with the reader's own roles known. */
record Rights(Words words, Visitor reader) {

    static final String OWN = "SAYA";

    private record Grant(String verb, String role, List<String> from, List<String> to) {}

    private record Deed(String verb, String where, String states, String leads) {}

    /** By subject, in the order of the file; a role (or {@link #OWN}) and a search leave out what does not fit. */
    List<Subject> subjects(String role, String search) {
        var bySubject = new LinkedHashMap<String, List<Permission>>();
        for (var permission : Matrix.file().permissions()) {
            bySubject
                    .computeIfAbsent(permission.subject(), _ -> new ArrayList<>())
                    .add(permission);
        }
        var wanted = search.toLowerCase(words.locale());
        var subjects = new ArrayList<Subject>();
        bySubject.forEach((subject, permissions) -> {
            var name = words.t("access.rights.subject." + subject);
            var lines = lines(permissions).stream()
                    .filter(line -> fits(line, role) && sentence(name, line).contains(wanted))
                    .toList();
            if (!lines.isEmpty()) {
                subjects.add(new Subject(name, lines));
            }
        });
        return subjects;
    }

    String role(String role) {
        return words.t("access.role." + lower(role).replace('_', '-'));
    }

    private List<Line> lines(List<Permission> permissions) {
        var places = new LinkedHashMap<Grant, List<String>>();
        for (var one : permissions) {
            places.computeIfAbsent(new Grant(one.verb(), one.role(), one.from(), one.to()), _ -> new ArrayList<>())
                    .add(words.t("access.rights.relation." + lower(one.relation())));
        }
        var holders = new LinkedHashMap<Deed, List<Holder>>();
        places.forEach((grant, where) -> {
            var keeps = grant.to().isEmpty()
                    || grant.to().equals(grant.from())
                    || grant.to().equals(List.of("*"));
            var deed = new Deed(
                    words.t("access.rights.verb." + grant.verb()),
                    String.join(", ", where),
                    states(grant.from()),
                    keeps ? "" : states(grant.to()));
            holders.computeIfAbsent(deed, _ -> new ArrayList<>()).add(holder(grant.role()));
        });
        var lines = new ArrayList<Line>();
        holders.forEach(
                (deed, who) -> lines.add(new Line(deed.verb(), who, deed.where(), deed.states(), deed.leads())));
        return lines;
    }

    private Holder holder(String role) {
        return new Holder(
                role, role(role), role.equals("PUBLIC") || reader.roles().contains(role));
    }

    private static boolean fits(Line line, String role) {
        return role.isEmpty()
                || (role.equals(OWN)
                        ? line.mine()
                        : line.holders().stream()
                                .anyMatch(holder -> holder.role().equals(role)));
    }

    private String sentence(String subject, Line line) {
        var who = line.holders().stream().map(Holder::name).collect(joining(" "));
        return String.join(" ", subject, line.verb(), who, line.where(), line.states(), line.leads())
                .toLowerCase(words.locale());
    }

    private String states(List<String> states) {
        return states.stream()
                .map(state -> words.t("access.rights.state."
                        + switch (state) {
                            case "-" -> "new";
                            case "*" -> "any";
                            default -> lower(state);
                        }))
                .collect(joining(", "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
