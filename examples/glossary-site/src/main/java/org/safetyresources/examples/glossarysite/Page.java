package org.safetyresources.examples.glossarysite;

import java.util.Optional;
import org.safetyresources.page.Fragment;

/** A page that there is once in each language. */
interface Page {

    /** {@return its name within a language, such as {@code countries/de}} */
    String name();

    /** {@return the part of the menu below which it stands; empty for the start and for what the menu names} */
    default Optional<MenuEntry> above() {
        return Optional.empty();
    }

    /** Says what the page holds in one language. */
    Content in(Edition edition);

    /**
     * What a page holds in one language.
     *
     * @param title its title
     * @param shortTitle what the trail to it says
     * @param data what search engines read of it
     * @param html what stands in the main part, with its only {@code h1}
     */
    record Content(Text title, Text shortTitle, Optional<Fragment> data, Html html) {

        static Content of(Text title, Html html) {
            return new Content(title, title, Optional.empty(), html);
        }
    }
}
