package org.safetyresources.examples.recipes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.HtmlRenderer;

/** The page of a country by a servlet that is mapped to {@code /safety/*}. */
@SuppressWarnings("serial") // a servlet is never written to a stream
class SafetyServlet extends HttpServlet {

    private final SafetyCatalog catalog;
    private final Clock clock;
    private final HtmlRenderer html = HtmlRenderer.standalone("/safety-resources.css");

    SafetyServlet(SafetyCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    // begin: servlet
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String country = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        String acceptLanguage = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        Optional<AskedPage> asked = AskedPage.of(catalog, clock, country, acceptLanguage);
        response.setHeader("Content-Security-Policy", AskedPage.POLICY);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "W/\"" + asked.get().tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.render(catalog.page(asked.get().request())));
    }
    // end: servlet
}
