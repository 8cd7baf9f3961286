package id.anyam.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept file, as what it really is.
 *
 * @param organisation whose it is
 * @param name to show and to download it under, with the ending of its true type
 * @param mediaType found by content: PDF, JPEG, PNG, XLSX or DOCX
 * @param size in bytes, as kept
 * @param sha256 of the kept bytes, in hexadecimal
 * @param content where the bytes lie; never changed once there
 */
public record StoredFile(
        FileId id,
        UUID organisation,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        Path content) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
