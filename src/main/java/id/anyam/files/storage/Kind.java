package id.anyam.files.storage;

import java.util.List;
import java.util.Optional;

/** The types that are accepted, each with its media type and the endings a name may have; the first is ours. */
enum Kind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final List<String> endings;

    Kind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return endings.getFirst();
    }

    boolean goesBy(String ending) {
        return endings.contains(ending);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    static Optional<Kind> of(String mediaType) {
        for (var kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
