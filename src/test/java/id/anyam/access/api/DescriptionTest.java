package id.anyam.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the API's description true; {@code -Dopenapi.write=true} writes it anew. */
@ServerTest
class DescriptionTest {

    private static final Path FILE = Path.of("src/main/resources/api/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    OpenApiWebMvcResource generator;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @Test
    void saysWhatTheProgramDoes() throws Exception {
        var described = described();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, JSON.writeValueAsString(described) + "\n");
        }

        assertThat(JSON.readTree(FILE.toFile()))
                .as("src/main/resources/api/openapi.json is stale: run DescriptionTest with -Dopenapi.write=true")
                .isEqualTo(described);
    }

    @Test
    void namesEveryAddressOfTheApi() {
        var paths = JSON.readTree(FILE.toFile()).get("paths");

        assertThat(mappings.getHandlerMethods().keySet())
                .allSatisfy(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .forEach(pattern -> assertThat(
                                        mapping.getMethodsCondition().getMethods())
                                .isNotEmpty()
                                .allSatisfy(method -> assertThat(
                                                paths.path(pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
                                                        .has(method.name().toLowerCase(Locale.ROOT)))
                                        .as(method + " " + pattern)
                                        .isTrue())));
    }

    @Test
    void isGivenToAnyone() {
        var answer = new Api(port, Optional.empty()).get("/api/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("openapi").asString()).startsWith("3.1");
    }

    /** What an address asks for is named word by word, also where one record takes them all. */
    private static void nameEachWord(JsonNode act, ObjectNode schemas) {
        var words = JSON.createArrayNode();
        for (var asked : act.path("parameters")) {
            var record = asked.path("schema").path("$ref").asString("").replaceFirst(".*/", "");
            if (record.isEmpty() || record.startsWith("MultiValueMap")) {
                words.add(asked);
            } else {
                schemas.get(record)
                        .get("properties")
                        .forEachEntry((name, schema) -> words.addObject()
                                .put("in", "query")
                                .put("name", name)
                                .put("required", false)
                                .set("schema", schema));
            }
        }
        if (act instanceof ObjectNode one && one.has("parameters")) {
            one.set("parameters", words);
        }
    }

    private JsonNode described() throws IOException {
        var request = new MockHttpServletRequest("GET", "/v3/api-docs");
        JsonNode raw;
        try {
            raw = JSON.readTree(generator.openapiJson(request, "/v3/api-docs", Locale.ENGLISH));
        } catch (Exception e) {
            throw new IOException(e);
        }
        var all = (ObjectNode) raw;
        all.remove("servers");
        all.set("info", JSON.readTree("""
                {"title": "Anyam", "version": "1", "description": "The same acts as on the screens, with the rights of the token's person. See docs/API.md."}
                """));
        all.set("security", JSON.readTree("[{\"token\": []}]"));
        var paths = (ObjectNode) all.get("paths");
        for (var path : List.copyOf(paths.propertyNames())) {
            if (!path.startsWith("/api/")) {
                paths.remove(path);
            }
        }
        var components = all.withObject("components");
        paths.forEach(path -> path.forEach(act -> nameEachWord(act, components.withObject("schemas"))));
        components.set("securitySchemes", JSON.readTree("""
                {"token": {"type": "http", "scheme": "bearer", "description": "A personal access token made at /akun/token."}}
                """));
        components.withObject("schemas").set("JsonNode", JSON.readTree("""
                        {"type": "object", "description": "The fields of the screen's form, as docs/API.md shows; what does not fit is answered with 422 and errors by field."}
                        """));
        return JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(all, Object.class)));
    }
}
