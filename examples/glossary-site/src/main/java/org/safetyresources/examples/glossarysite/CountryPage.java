package org.safetyresources.examples.glossarysite;

import java.util.Locale;
import java.util.Optional;
import org.safetyresources.model.Territory;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.render.HtmlRenderer;

/**
 * Where to get help and report in one country.
 *
 * @param country the country
 */
record CountryPage(Territory country) implements Page {

    static String name(Territory country) {
        return "countries/" + country.code().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return name(country);
    }

    @Override
    public Optional<MenuEntry> above() {
        return Optional.of(MenuEntry.HELP);
    }

    @Override
    public Content in(Edition edition) {
        SafetyPage page = edition.catalog()
                .page(PageRequest.forCountry(country.code())
                        .inLanguage(edition.language().code()));
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.rendered(HtmlRenderer.ofHeadingLevel(1).render(page));
        return new Content(
                new Text(page.title(), page.language()),
                new Text(edition.nameOf(country), edition.language()),
                Optional.of(page),
                html);
    }
}
