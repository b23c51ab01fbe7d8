package org.safetyresources.examples.recipes;

import java.util.function.Supplier;
import org.safetyresources.SafetyCatalog;

/** The one catalogue of an application, which can be exchanged while others read. */
final class CurrentCatalog {

    // begin: current-catalog
    private volatile SafetyCatalog catalog;

    SafetyCatalog get() {
        return catalog;
    }

    /** Takes new data once all of it was found good; a {@code SafetyDataException} leaves the old in use. */
    void reload(Supplier<SafetyCatalog> data) {
        catalog = data.get();
    }
    // end: current-catalog

    CurrentCatalog(SafetyCatalog first) {
        this.catalog = first;
    }
}
