package org.safetyresources.examples.glossarysite;

/** What the menu of every page leads to. */
enum MenuEntry {
    HELP("countries/index", "menu.help", "countries.title"),
    GLOSSARY("glossary", "menu.glossary", "glossary.title"),
    TERMS("terms", "menu.terms", "terms.title"),
    COVERAGE("coverage", "menu.coverage", "coverage.title"),
    SOURCES("sources", "menu.sources", "sources.title");

    private final String page;
    private final String key;
    private final String titleKey;

    MenuEntry(String page, String key, String titleKey) {
        this.page = page;
        this.key = key;
        this.titleKey = titleKey;
    }

    /** {@return the name of the page within a language} */
    String page() {
        return page;
    }

    /** {@return its name in the menu, which is short} */
    Text name(Edition edition) {
        return edition.words().get(key);
    }

    String titleKey() {
        return titleKey;
    }

    Text title(Edition edition) {
        return edition.words().get(titleKey);
    }
}
