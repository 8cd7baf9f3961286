package id.anyam.database.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;

/** What a disk says no with, in words for an operator. */
final class DiskTrouble {

    private DiskTrouble() {}

    static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "hak menulis tidak ada";
        }
        if (e instanceof NotDirectoryException) {
            return "itu bukan folder";
        }
        return words(String.valueOf(e.getMessage()));
    }

    /** From what PostgreSQL or the kernel printed; the last line when it is none of the usual troubles. */
    static String words(String printed) {
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
