package id.anyam.access.api;

import id.anyam.web.ForAnyone;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API that programs read (OpenAPI 3.1). It is written by a test and kept in the sources. */
@RestController
class DescriptionController {

    @ForAnyone
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("api/openapi.json");
    }
}
