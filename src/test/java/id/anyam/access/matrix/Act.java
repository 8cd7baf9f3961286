package id.anyam.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person does on a screen, as {@code access/acts.csv} tells it.
 *
 * @param screen method and address
 * @param api the same of the API, or {@code -}
 * @param why there is none; else empty
 */
record Act(String screen, String api, String why) {

    private static final Path FILE = Path.of("src/test/resources/access/acts.csv");

    static List<Act> declared() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Act(cells[0], cells[1], cells.length > 2 ? cells[2] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean possible() {
        return !api.equals("-");
    }
}
