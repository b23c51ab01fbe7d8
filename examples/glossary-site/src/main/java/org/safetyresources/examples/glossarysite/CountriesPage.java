package org.safetyresources.examples.glossarysite;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;

/** All countries by their names, for a reader to choose. */
record CountriesPage() implements Page {

    @Override
    public String name() {
        return MenuEntry.HELP.page();
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Text title = MenuEntry.HELP.title(edition);
        Text mark = words.get("countries.worldwide");
        List<Letter> letters = letters(edition);
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        html.element("p", words.get("danger"), "class", "site-lead");
        html.element("p", words.get("countries.lead"));
        html.element("p", words.get("countries.note", "mark", mark.words()));
        jumps(letters, edition, html);
        for (Letter letter : letters) {
            html.element("h2", letter.name(edition), "class", "site-letter", "id", letter.id());
            html.block("ul", "class", "site-countries");
            for (Territory country : letter.countries) {
                country(country, mark, edition, html);
            }
            html.close("ul").line();
        }
        html.close("div").line();
        return Content.of(title, html);
    }

    private static void jumps(List<Letter> letters, Edition edition, Html html) {
        Text name = edition.words().get("countries.letters");
        html.block("nav", "class", "site-letters", "aria-label", name.words());
        html.block("ul");
        for (Letter letter : letters) {
            html.open("li").anchor("#" + letter.id(), letter.name(edition), "class", "sr-link");
            html.close("li").line();
        }
        html.close("ul").line().close("nav").line();
    }

    private static void country(Territory country, Text mark, Edition edition, Html html) {
        Text name = new Text(edition.nameOf(country), edition.language());
        html.open("li").link(edition.path(CountryPage.name(country)), name, "class", "sr-link");
        if (isWorldwideOnly(country, edition)) {
            html.text(" ").inline("small", mark, "class", "site-quiet");
        }
        html.close("li").line();
    }

    /** The emergency number, which is known for most of these too, does not count. */
    private static boolean isWorldwideOnly(Territory country, Edition edition) {
        Coverage coverage = edition.catalog()
                .channels(ChannelQuery.forCountry(country.code()))
                .coverage();
        return coverage == Coverage.WORLDWIDE_ONLY || coverage == Coverage.NOT_KNOWN;
    }

    /** The countries in order, with a new letter where the language sees one. */
    private static List<Letter> letters(Edition edition) {
        Collator collator = edition.collator();
        collator.setStrength(Collator.PRIMARY); // an A with a ring may be an A, or a letter of its own
        List<Letter> letters = new ArrayList<>();
        for (Territory country : edition.countries()) {
            String first = first(edition.nameOf(country));
            Letter last = letters.isEmpty() ? null : letters.get(letters.size() - 1);
            if (last == null || collator.compare(last.letter, first) != 0) {
                last = new Letter(first, new ArrayList<>());
                letters.add(last);
            }
            last.countries.add(country);
        }
        return letters;
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The countries whose names begin with one letter. */
    private record Letter(String letter, List<Territory> countries) {

        String id() {
            return "letter-" + Integer.toHexString(letter.codePointAt(0));
        }

        Text name(Edition edition) {
            return new Text(letter, edition.language());
        }
    }
}
