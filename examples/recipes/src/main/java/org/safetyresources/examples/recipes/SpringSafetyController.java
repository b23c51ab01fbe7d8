package org.safetyresources.examples.recipes;

import java.time.Clock;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.HtmlRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of a country in Spring Boot. */
@RestController
class SpringSafetyController {

    private final SafetyCatalog catalog;
    private final Clock clock;
    private final HtmlRenderer html = HtmlRenderer.standalone("/safety-resources.css");
    private final String stylesheet = HtmlRenderer.stylesheet();

    SpringSafetyController(SafetyCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    // begin: spring-controller
    @GetMapping(path = "/safety/{country}", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page(
            @PathVariable("country") String country,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String acceptLanguage) {
        AskedPage asked = AskedPage.of(catalog, clock, country, acceptLanguage)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .eTag("W/\"" + asked.tag() + "\"")
                .varyBy("Accept-Language")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", AskedPage.POLICY)
                .body(html.render(catalog.page(asked.request())));
    }
    // end: spring-controller

    @GetMapping(path = "/safety-resources.css", produces = "text/css;charset=UTF-8")
    String stylesheet() {
        return stylesheet;
    }
}
