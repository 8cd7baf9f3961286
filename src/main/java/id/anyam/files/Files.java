package id.anyam.files;

import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.io.InputStream;
import java.util.UUID;

/** All photos and documents. Both calls act with the rights of whoever is acting. */
public interface Files {

    /** The largest upload, in bytes. */
    long LARGEST = 20L * 1024 * 1024;

    /**
     * Keeps an upload for an organisation. Its type is found by content; pictures are drawn anew, so that
     * place and device (EXIF) are gone, and are at most 2560 pixels wide or high. The bytes are safely on
     * disk before the row is; the row belongs to the caller's transaction if there is one.
     *
     * @throws RuleViolated when it is empty, too large, damaged, of a type not accepted, or not what its
     *     name says; the sentence names what it really is
     */
    FileId store(UUID organisation, String name, InputStream content);

    /**
     * Keeps a picture as {@link #store} does, but at most so many pixels wide or high: a mark on letters need not be
     * as large as a photo.
     *
     * @throws RuleViolated as {@link #store} does, and when it is no picture
     */
    FileId storePicture(UUID organisation, String name, InputStream content, int longestSide);

    /**
     * Finds a file that the actor may see.
     *
     * @throws NotFound when there is none
     */
    StoredFile open(FileId id);
}
