package org.safetyresources.examples.recipes;

import java.util.function.Function;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;

/** A page in words that people have approved, with the platform's own way to report. */
final class PlatformPage {

    private PlatformPage() {}

    // begin: platform-page
    /** Takes the platform's channel in the language that the page is really in. */
    static SafetyPage page(SafetyCatalog catalog, PageRequest asked, Function<LanguageTag, HostChannel> own) {
        PageRequest request = asked.withReviewedTextsOnly();
        LanguageTag shown = catalog.page(request).language();
        return catalog.page(request.withHostChannel(own.apply(shown)));
    }
    // end: platform-page
}
