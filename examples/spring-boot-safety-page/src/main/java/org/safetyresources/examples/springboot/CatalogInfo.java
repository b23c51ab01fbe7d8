package org.safetyresources.examples.springboot;

import java.util.Map;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Tells which data and which library this is. */
@Component
class CatalogInfo implements InfoContributor {

    private final CatalogVersion version;

    CatalogInfo(SafetyCatalog catalog) {
        this.version = catalog.version();
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail(
                "safetyResources",
                Map.of(
                        "dataVersion", version.data().toString(),
                        "released", version.released().toString(),
                        "sha256", version.sha256(),
                        "library", CatalogVersion.CODE));
    }
}
