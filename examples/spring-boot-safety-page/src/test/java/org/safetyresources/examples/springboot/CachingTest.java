package org.safetyresources.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What need not be sent again is not, and every answer has the headers that protect a reader. */
class CachingTest extends RunningApplication {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/safety | private, no-cache",
                "/safety/US?audience=teen | private, no-cache",
                "/safety/threats | private, no-cache",
                "/safety/threats/grooming | private, no-cache",
                "/api/safety/channels?country=US | public, max-age=600",
                "/api/safety/threats | public, max-age=600",
            })
    void anAnswerThatIsKnownIsNotSentAgain(String path, String cacheControl) {
        HttpResponse<String> first = browser.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browser.get(path, "If-None-Match", tag);
        HttpResponse<String> other = browser.get(path, "If-None-Match", "W/\"another\"");
        HttpResponse<String> spanish = browser.get(path, "If-None-Match", tag, "Accept-Language", "es");

        assertThat(first.headers().firstValue("Cache-Control")).contains(cacheControl);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
        assertThat(spanish.statusCode()).as("in another language").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/safety/US", "/api/safety/threats", "/openapi.json", "/assets/safety-resources.css"})
    void whoAsksForTheHeadersGetsThemAlone(String path) {
        HttpResponse<String> head = browser.ask("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(browser.get(path).headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/safety/US", "/safety/zyxw", "/api/safety/threats", "/api/zyxw", "/openapi.json"})
    void everyAnswerHasTheHeadersThatProtectAReader(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "script-src", "*"));
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void theStylesheetsAreThere() {
        assertThat(browser.get("/assets/safety-resources.css").body()).contains(".sr-danger");
        assertThat(browser.get("/assets/application.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }
}
