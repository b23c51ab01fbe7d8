package org.safetyresources.examples.benchmarks.cold;

import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.ChannelQuery;

/** Loads the packaged data and asks for the channels of one country. */
public final class LibraryMain {

    private LibraryMain() {}

    /** Runs the program. */
    public static void main(String[] args) {
        SafetyCatalog catalog = SafetyCatalog.load();
        if (catalog.channels(ChannelQuery.forCountry("US")).groups().isEmpty()) {
            throw new IllegalStateException("no channels");
        }
        Peak.print();
    }
}
