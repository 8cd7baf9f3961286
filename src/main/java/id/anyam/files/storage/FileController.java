package id.anyam.files.storage;

import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.web.May;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file out to who may see it. */
@Controller
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @May("file.read")
    @GetMapping("/berkas/{id}")
    ResponseEntity<Resource> content(@PathVariable UUID id) {
        return Delivery.of(files.open(new FileId(id)));
    }
}
