package id.anyam.shared;

import java.util.List;

/** The checks that a module adds to {@code ./anyam doctor}. */
public interface Checkup {

    /** Checks that need the database run only when it answers; most do. */
    default boolean needsDatabase() {
        return true;
    }

    List<Check> checks();
}
