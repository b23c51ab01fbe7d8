package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.LanguageTag;

/**
 * Something to show, as a view model: what, and in which order.
 *
 * <p>A renderer writes it; a host with a template engine of its own walks {@link #sections()} instead,
 * keeps their order, and escapes every text for the place it writes it to.
 */
public sealed interface Fragment permits SafetyPage, SafetyPrompt, DefinitionCard, Glossary {

    /** {@return the title} */
    String title();

    /** {@return what to say before everything else: that it is in another language than asked for, or that it is old} */
    List<String> notices();

    /** {@return the language of our texts in it; a quotation states its own} */
    LanguageTag language();

    /** {@return the sections, in the order in which to show them} */
    List<PageSection> sections();

    /** {@return a link out of the page for readers who must not be seen with it, where one was asked for} */
    default Optional<LeaveLink> leave() {
        return Optional.empty();
    }

    /** {@return a link to the whole page, where this is a part of it} */
    default Optional<PageLink> more() {
        return Optional.empty();
    }

    /** {@return the data it was made from} */
    CatalogVersion version();
}
