package org.safetyresources.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A visit of a site in one window; at its end nothing may have gone elsewhere or been complained about. */
final class Visit implements AutoCloseable {

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(String site, BrowserContext context) {
        this.site = site;
        this.context = context;
        context.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                elsewhere.add(request.url());
            }
        });
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " failed: " + request.failure()));
    }

    /** The window, after a page of the site was opened in it. */
    Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    Page page() {
        return page;
    }

    /** The address in the window, without the site. */
    String address() {
        return page.url().substring(site.length());
    }

    /** What stands out of the window at its sides, if the page can be scrolled that way. */
    @SuppressWarnings("unchecked")
    List<String> tooWide() {
        return (List<String>) page.evaluate("""
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) { return []; }
                  const out = [...document.querySelectorAll('*')].filter(e => {
                    const box = e.getBoundingClientRect();
                    return box.left < 0 || box.right > root.clientWidth;
                  });
                  return ['page', ...out.map(e => e.outerHTML.slice(0, 200))];
                }
                """);
    }

    @Override
    public void close() {
        context.close();
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("messages of the browser").isEmpty();
    }
}
