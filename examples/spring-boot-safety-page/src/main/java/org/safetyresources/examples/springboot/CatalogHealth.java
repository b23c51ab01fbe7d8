package org.safetyresources.examples.springboot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells those who run the application how old the data is. Old data still helps: it is a warning, never DOWN. */
@Component("safetyData")
class CatalogHealth implements HealthIndicator {

    private final CatalogVersion version;
    private final SafetySettings settings;
    private final Clock clock;

    CatalogHealth(SafetyCatalog catalog, SafetySettings settings, Clock clock) {
        this.version = catalog.version();
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long age = ChronoUnit.DAYS.between(version.released(), LocalDate.now(clock));
        Health.Builder health = Health.up()
                .withDetail("dataVersion", version.data().toString())
                .withDetail("released", version.released().toString())
                .withDetail("ageInDays", age);
        if (age > settings.staleAfter().toDays()) {
            health.withDetail("warning", "The data is stale. Update safety-resources-data.");
        }
        return health.build();
    }
}
