package org.safetyresources.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** What the figures should not exceed; shown beside them, and never asserted. */
enum Goal {
    CPU_AS_LIBPHONENUMBER("Cold start, CPU of b", 1.3, "× c") {
        @Override
        @Nullable
        Double figure(Figures figures) {
            return figures.ratio(ColdProgram.LIBRARY, ColdProgram.PHONE_NUMBERS, Cost.CPU);
        }
    },
    CPU_BELOW_MAPPER("Cold start, CPU of b", 0.2, "× d") {
        @Override
        @Nullable
        Double figure(Figures figures) {
            return figures.ratio(ColdProgram.LIBRARY, ColdProgram.MAPPER, Cost.CPU);
        }
    },
    PEAK_ABOVE_NOTHING("Cold start, peak memory of b above a", 15, "MiB") {
        @Override
        @Nullable
        Double figure(Figures figures) {
            return figures.above(ColdProgram.LIBRARY, ColdProgram.NOTHING, Cost.PEAK);
        }
    },
    PAGE_AS_LIBPHONENUMBER("Cold start, CPU of b′", 1.5, "× c") {
        @Override
        @Nullable
        Double figure(Figures figures) {
            return figures.ratio(ColdProgram.LIBRARY_PAGE, ColdProgram.PHONE_NUMBERS, Cost.CPU);
        }
    },
    LOOKUP_BY_ID("Warm, lookup by id", 50, "ns") {
        @Override
        Double figure(Figures figures) {
            return figures.warm("Lookup.byId").cpu();
        }
    },
    QUERY_BY_COUNTRY("Warm, query by country", 200, "ns") {
        @Override
        Double figure(Figures figures) {
            return figures.warm("Query.prepared").cpu();
        }
    },
    HTML_PAGE("Warm, HTML of a page", 100_000, "ns") {
        @Override
        Double figure(Figures figures) {
            return figures.warm("Render.html").cpu();
        }
    },
    HTML_GARBAGE("Warm, memory allocated for the HTML of a page", 3, "× its UTF-8 bytes") {
        @Override
        Double figure(Figures figures) {
            String html = HtmlRenderer.create().render(SafetyCatalog.load().page(PageRequest.forCountry("US")));
            return figures.warm("Render.html").bytes() / html.getBytes(StandardCharsets.UTF_8).length;
        }
    };

    private final String what;
    private final double limit;
    private final String unit;

    Goal(String what, double limit, String unit) {
        this.what = what;
        this.limit = limit;
        this.unit = unit;
    }

    /** {@return the figure it is about, or null if it could not be measured here} */
    @Nullable
    abstract Double figure(Figures figures);

    /** {@return what is limited} */
    String what() {
        return what;
    }

    /** {@return the limit in words} */
    String limit() {
        return "at most " + (limit < 10 ? Double.toString(limit) : Long.toString((long) limit)) + " " + unit;
    }

    /** {@return the figure in words, and whether it is within the limit} */
    String judge(Figures figures) {
        Double figure = figure(figures);
        if (figure == null) {
            return Table.UNKNOWN;
        }
        String shown = String.format(Locale.ROOT, limit < 10 ? "%.2f" : "%.1f", figure);
        return shown + " " + unit + (figure <= limit ? ", met" : ", **missed**");
    }
}
