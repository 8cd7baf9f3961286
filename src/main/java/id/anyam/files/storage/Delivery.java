package id.anyam.files.storage;

import id.anyam.files.StoredFile;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How bytes go out: as exactly the type they are; pictures to look at, everything else to save. A browser may
 * keep them but asks each time, so that a right that ended is noticed.
 */
final class Delivery {

    private Delivery() {}

    static ResponseEntity<Resource> of(StoredFile file) {
        if (!file.content().toFile().isFile()) {
            throw new IllegalStateException("Bytes of file " + file.id().value() + " are missing from the data folder");
        }
        var disposition = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file.content()));
    }
}
