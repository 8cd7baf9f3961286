package id.anyam.report.kinerja;

import java.util.Optional;
import java.util.UUID;

/** How a picture comes into the report: as an address on screen, as itself on paper. */
@FunctionalInterface
interface Pictures {

    /** What an image's source says; nothing when the file is no picture or not for whoever acts. */
    Optional<String> source(UUID file);
}
