package org.safetyresources.examples.recipes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.PageRequest;

/** A page as a browser asks for it, and the tag by which the browser knows it again. */
record AskedPage(PageRequest request, String tag) {

    // begin: asked-page
    static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Empty for a country that there is not. */
    static Optional<AskedPage> of(SafetyCatalog catalog, Clock clock, String country, String acceptLanguage) {
        LanguageTag language = catalog.languages().best(acceptLanguage);
        try {
            PageRequest request =
                    PageRequest.forCountry(country).inLanguage(language.code()).on(clock);
            String data = catalog.version().sha256();
            LocalDate day = request.today().orElseThrow();
            return Optional.of(new AskedPage(request, data + "-" + day + "-" + language.code()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
    // end: asked-page
}
