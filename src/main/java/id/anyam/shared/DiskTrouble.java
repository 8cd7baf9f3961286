package id.anyam.shared;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a disk says no with, in words for an operator. */
public final class DiskTrouble {

    private static final Set<String> NO_ROOM = Set.of("disk penuh", "disk hanya-baca");

    /** PostgreSQL's word for a full disk. */
    private static final String FULL = "53100";

    private DiskTrouble() {}

    /** What a disk said, if it is the reason of this failure that it is full or takes nothing. */
    public static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof IOException
                        || cause instanceof SQLException sql && FULL.equals(sql.getSQLState()))
                .map(cause -> words(String.valueOf(cause.getMessage())))
                .filter(NO_ROOM::contains)
                .findFirst();
    }

    public static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "hak menulis tidak ada";
        }
        if (e instanceof NotDirectoryException) {
            return "itu bukan folder";
        }
        return words(String.valueOf(e.getMessage()));
    }

    /** From what PostgreSQL or the kernel printed; the last line when it is none of the usual troubles. */
    public static String words(String printed) {
        if (printed.contains("No space left on device")) {
            return "disk penuh";
        }
        if (printed.contains("Read-only file system")) {
            return "disk hanya-baca";
        }
        if (printed.contains("Permission denied") || printed.contains("Operation not permitted")) {
            return "hak menulis tidak ada";
        }
        return printed.strip().lines().reduce((_, last) -> last).orElse("sebab tidak diketahui");
    }
}
