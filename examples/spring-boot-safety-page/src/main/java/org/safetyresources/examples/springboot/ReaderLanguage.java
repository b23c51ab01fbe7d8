package org.safetyresources.examples.springboot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safetyresources.SafetyCatalog;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Chooses the language: that of the parameter {@code lang}, else the first of the browser's that we have. */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    private final SafetyCatalog catalog;

    ReaderLanguage(SafetyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        String wished = chosen == null || chosen.isBlank() ? request.getHeader("Accept-Language") : chosen;
        return catalog.languages().best(wished == null ? "" : wished).toLocale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is in the address of the page; nothing is kept.");
    }
}
