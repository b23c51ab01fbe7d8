package org.safetyresources.examples.springboot;

import org.jspecify.annotations.Nullable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.JsonRenderer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The same answers for programs, as {@code /openapi.json} describes them. */
@RestController
class SafetyApi {

    private static final String CACHE = "public, max-age=600";

    private final SafetyCatalog catalog;
    private final DataTag tag;
    private final JsonRenderer json = JsonRenderer.create();

    SafetyApi(SafetyCatalog catalog, DataTag tag) {
        this.catalog = catalog;
        this.tag = tag;
    }

    @GetMapping(path = "/api/safety/channels", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<String> channels(Reader reader, ServletWebRequest request) {
        if (reader.country().isEmpty()) {
            throw new UnreadableParameterException("country");
        }
        return tag.isKnown(request, reader.language(), CACHE)
                ? null
                : answer(json.render(catalog.channels(reader.channelQuery())));
    }

    @GetMapping(path = "/api/safety/threats", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<String> threats(Reader reader, ServletWebRequest request) {
        return tag.isKnown(request, reader.language(), CACHE) ? null : answer(json.renderThreats(catalog.threats()));
    }

    private ResponseEntity<String> answer(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Data-Version", catalog.version().data().toString())
                .body(body);
    }
}
