package org.safetyresources.examples.benchmarks.warm;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** Writing a page that is composed already. */
@State(Scope.Benchmark)
public class RenderBenchmark {

    SafetyPage page = SafetyCatalog.load().page(PageRequest.forCountry("US"));
    HtmlRenderer htmlRenderer = HtmlRenderer.create();
    MarkdownRenderer markdownRenderer = MarkdownRenderer.create();
    TextRenderer textRenderer = TextRenderer.create();
    JsonRenderer jsonRenderer = JsonRenderer.create();

    @Benchmark
    public String html() {
        return htmlRenderer.render(page);
    }

    @Benchmark
    public String markdown() {
        return markdownRenderer.render(page);
    }

    @Benchmark
    public String text() {
        return textRenderer.render(page);
    }

    @Benchmark
    public String json() {
        return jsonRenderer.render(page);
    }
}
