package id.anyam.report.kinerja;

import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.files.StoredFile;
import id.anyam.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/** Finds the pictures of a report among the files that whoever acts may see. */
@Component
class Album {

    /** Pixels; enough for six centimetres of paper. */
    private static final int SIDE = 640;

    private final Files files;

    Album(Files files) {
        this.files = files;
    }

    Optional<String> onScreen(UUID file) {
        return picture(file).map(_ -> "/berkas/" + file);
    }

    /** Drawn small and put into the address, so that the paper needs nothing from elsewhere. */
    Optional<String> onPaper(UUID file) {
        return picture(file).map(Album::drawn);
    }

    private Optional<StoredFile> picture(UUID file) {
        try {
            return Optional.of(files.open(new FileId(file))).filter(StoredFile::isPicture);
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private static String drawn(StoredFile picture) {
        var isPng = picture.mediaType().equals("image/png");
        var bytes = new ByteArrayOutputStream();
        try {
            Thumbnails.of(picture.content().toFile())
                    .size(SIDE, SIDE)
                    .outputFormat(isPng ? "png" : "jpg")
                    .toOutputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/" + (isPng ? "png" : "jpeg") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
