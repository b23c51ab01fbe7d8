package org.safetyresources.examples.springboot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Spares work and bytes where a reader has an answer already: it stays the same until the data, its
 * freshness, the library or the templates change, so its ETag is made from these.
 */
@Component
class DataTag {

    private static final int BYTES = 8;

    private final SafetyCatalog catalog;
    private final Clock clock;
    private final String tag;

    DataTag(SafetyCatalog catalog, Clock clock) throws IOException, NoSuchAlgorithmException {
        this.catalog = catalog;
        this.clock = clock;
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(catalog.version().sha256().getBytes(StandardCharsets.UTF_8));
        digest.update(CatalogVersion.CODE.getBytes(StandardCharsets.UTF_8));
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (String pattern : new String[] {"classpath:/templates/*.html", "classpath:/messages*.properties"}) {
            for (Resource file : files.getResources(pattern)) {
                digest.update(file.getContentAsByteArray());
            }
        }
        this.tag = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /**
     * Says whether the browser or cache has this answer already, and tells it how to know next time.
     *
     * @param cacheControl how long, and who, may keep it
     */
    boolean isKnown(ServletWebRequest request, LanguageTag language, String cacheControl) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader("Cache-Control", cacheControl);
            request.getResponse().addHeader("Vary", "Accept-Language");
        }
        FreshnessState freshness =
                FreshnessLimits.STANDARD.stateOfRelease(catalog.version().released(), LocalDate.now(clock));
        // Weak, since what compresses an answer changes its bytes.
        return request.checkNotModified("W/\"" + tag + "-" + freshness.code() + "-" + language.code() + "\"");
    }
}
