package org.safetyresources.examples.benchmarks.cold;

import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.HtmlRenderer;

/** Loads the packaged data, asks for the channels of one country and writes its page as HTML. */
public final class LibraryPageMain {

    private LibraryPageMain() {}

    /** Runs the program. */
    public static void main(String[] args) {
        SafetyCatalog catalog = SafetyCatalog.load();
        if (catalog.channels(ChannelQuery.forCountry("US")).groups().isEmpty()) {
            throw new IllegalStateException("no channels");
        }
        String page = HtmlRenderer.create().render(catalog.page(PageRequest.forCountry("US")));
        if (!page.contains("911")) {
            throw new IllegalStateException("no emergency number");
        }
        Peak.print();
    }
}
