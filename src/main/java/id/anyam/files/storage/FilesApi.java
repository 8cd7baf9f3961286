package id.anyam.files.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.files.StoredFile;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Visitors;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for programs: upload one, ask what it is, fetch its bytes. */
@RestController
@RequestMapping("/api/v1/files")
class FilesApi {

    private final Files files;
    private final Visitors visitors;

    FilesApi(Files files, Visitors visitors) {
        this.files = files;
        this.visitors = visitors;
    }

    record FileAnswer(
            UUID id,
            @JsonProperty("organisation_id") UUID organisationId,
            String name,
            @JsonProperty("media_type") String mediaType,
            long size,
            String sha256,
            @JsonProperty("uploaded_at") Instant uploadedAt,
            String content) {

        static FileAnswer of(StoredFile file) {
            return new FileAnswer(
                    file.id().value(),
                    file.organisation(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.uploadedAt(),
                    "/api/v1/files/" + file.id().value() + "/content");
        }
    }

    @May("file.upload")
    @PostMapping
    ResponseEntity<FileAnswer> upload(@RequestParam MultipartFile file) throws IOException {
        var organisation = visitors.current().organisation().orElseThrow(NotFound::new);
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var stored = files.open(files.store(organisation.id(), name, content));
            return ResponseEntity.created(
                            URI.create("/api/v1/files/" + stored.id().value()))
                    .body(FileAnswer.of(stored));
        }
    }

    @May("file.read")
    @GetMapping("/{id}")
    FileAnswer file(@PathVariable UUID id) {
        return FileAnswer.of(files.open(new FileId(id)));
    }

    @May("file.read")
    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(@PathVariable UUID id) {
        return Delivery.of(files.open(new FileId(id)));
    }
}
