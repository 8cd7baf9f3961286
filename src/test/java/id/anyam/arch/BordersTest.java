package id.anyam.arch;

import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.module;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where one module's templates and tables end and another's begin. */
class BordersTest {

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z]+)\\.([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern PART = Pattern.compile("@template\\.([a-z]+)\\.([a-z.]+)");
    private static final Pattern IMPORT = Pattern.compile("@import id\\.anyam\\.([a-z]+)\\.");
    private static final Set<String> SHARED_TEMPLATES = Set.of("layout", "ui");
    private static final Set<String> SHARED_TYPES = Set.of("web", "shared");

    /** Modules that read a neighbour's table though it is no report view, and why. */
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "organisation reads region.region", "councils are made from the register, once, by the owner",
            "access reads organisation.organisation", "a token is listed with the name of the organisation it acts for",
            "access reads organisation.board", "a role usually ends with the term of the board",
            "audit reads access.account", "the trail names who acted");

    /** Modules that look at everything, and why. */
    private static final Map<String, String> EVERYWHERE = Map.of(
            "demo", "it tells the stories of all modules",
            "database", "the drill proves what was restored, whosever it is");

    /** Templates that a module lends to those that may use it. */
    private static final Set<String> LENT = Set.of("region.picker");

    @Test
    void holdForTemplates() {
        var crossings = new TreeSet<String>();
        for (var file : in(Sources.TEMPLATES, ".jte")) {
            var own = module(Sources.TEMPLATES, file);
            PART.matcher(text(file)).results().forEach(part -> {
                var other = part.group(1);
                if (!other.equals(own)
                        && !SHARED_TEMPLATES.contains(other)
                        && !LENT.contains(other + "." + part.group(2))) {
                    crossings.add(file + " uses a template of " + other);
                }
            });
            IMPORT.matcher(text(file)).results().map(type -> type.group(1)).forEach(other -> {
                if (!other.equals(own) && !SHARED_TYPES.contains(other)) {
                    crossings.add(file + " uses a type of " + other);
                }
            });
        }
        assertThat(crossings).isEmpty();
    }

    @Test
    void holdForTables() {
        var schemas = new TreeSet<String>();
        in(Sources.JAVA, ".java").forEach(file -> schemas.add(module(Sources.JAVA, file)));
        var crossings = new TreeSet<String>();
        for (var file : in(Sources.JAVA, ".java")) {
            var own = module(Sources.JAVA, file);
            TABLE.matcher(text(file)).results().forEach(table -> {
                var crossing = own + " reads " + table.group(1) + "." + table.group(2);
                if (schemas.contains(table.group(1))
                        && !table.group(1).equals(own)
                        && !table.group(2).startsWith("report_")
                        && !EVERYWHERE.containsKey(own)
                        && !NEIGHBOURS.containsKey(crossing)) {
                    crossings.add(file + ": " + crossing);
                }
            });
        }
        assertThat(crossings).isEmpty();
    }
}
