package org.safetyresources.examples.springboot;

import java.time.Clock;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells those who run the application how old the data is. Old data still helps: it is a warning, never DOWN. */
@Component("safetyData")
class CatalogHealth implements HealthIndicator {

    private final SafetyCatalog catalog;
    private final SafetySettings settings;
    private final Clock clock;

    CatalogHealth(SafetyCatalog catalog, SafetySettings settings, Clock clock) {
        this.catalog = catalog;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        CatalogVersion version = catalog.version();
        Freshness freshness =
                catalog.freshness(clock, new FreshnessLimits(settings.reviewAfter(), settings.staleAfter()));
        Health.Builder health = Health.up()
                .withDetail("dataVersion", version.data().toString())
                .withDetail("released", version.released().toString())
                .withDetail("freshness", freshness.state().code());
        switch (freshness.state()) {
            case STALE -> health.withDetail("warning", "The data is stale. Update safety-resources-data.");
            case CLOCK_SUSPECT -> health.withDetail("warning", "The clock of this machine cannot be right.");
            default -> {}
        }
        return health.build();
    }
}
