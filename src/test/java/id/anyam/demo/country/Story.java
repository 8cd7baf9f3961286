package id.anyam.demo.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A story of the README: who signs in, and what is clicked one after the other. */
record Story(String login, List<Step> steps) {

    private static final Pattern ROW =
            Pattern.compile("^\\|[^|]*\\| `([a-z]+\\.[a-z]+)` \\| ([^|]*) \\|$", Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile("\\*([^*]+)\\*");

    /** A link to press or a year to choose; a title is a heading where it leads, and the words are read there. */
    record Step(String label, boolean title, List<String> words) {

        private static Step of(String written) {
            var parts = written.strip().split(" \\(", 2);
            return new Step(
                    parts[0].replace("*", ""),
                    TITLE.matcher(parts[0]).matches(),
                    TITLE.matcher(parts.length == 1 ? "" : parts[1])
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
    }

    static List<Story> all() {
        try {
            return ROW.matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .map(row -> new Story(
                            row.group(1),
                            Arrays.stream(row.group(2).split(" › "))
                                    .map(Step::of)
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
