package org.safetyresources.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Who runs the application can see which data it has, and how old it is. */
class DataAgeTest extends RunningApplication {

    private static final SafetySettings SETTINGS =
            new SafetySettings("/report", "/", Period.ofMonths(6), Period.ofYears(1));

    private final SafetyCatalog catalog = SafetyCatalog.load();

    @Test
    void staleDataIsAWarningAndNeverDown() {
        Health current = health(catalog.version().released());
        Health stale = health(catalog.version().released().plusYears(1));
        Health doubtful = health(catalog.version().released().minusYears(10));

        assertThat(current.getDetails()).containsEntry("freshness", "current").doesNotContainKey("warning");
        assertThat(stale.getDetails()).containsEntry("freshness", "stale").containsKey("warning");
        assertThat(doubtful.getDetails())
                .containsEntry("freshness", "clock-suspect")
                .containsKey("warning");
        assertThat(List.of(current, stale, doubtful))
                .extracting(Health::getStatus)
                .containsOnly(Status.UP);
    }

    @Test
    void theVersionOfTheDataIsInInfoAndHealth() {
        String version = catalog.version().data().toString();

        assertThat(browser.get("/actuator/info").body())
                .contains(version, catalog.version().sha256());
        assertThat(browser.get("/actuator/health").body()).contains(version, "safetyData");
    }

    @Test
    void nothingElseOfTheApplicationIsShown() {
        for (String endpoint : new String[] {"env", "beans", "heapdump", "mappings", "loggers", "shutdown"}) {
            assertThat(browser.get("/actuator/" + endpoint).statusCode())
                    .as(endpoint)
                    .isEqualTo(404);
        }
    }

    private Health health(LocalDate day) {
        return new CatalogHealth(
                        catalog,
                        SETTINGS,
                        Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .health();
    }
}
