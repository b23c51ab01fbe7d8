package org.safetyresources.model;

import jakarta.validation.Valid;
import java.util.List;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A form of online child sexual exploitation and abuse, as an authority defines it.
 *
 * <p>The name and the quotations are the source's own words and written for adults: do not show
 * them to a child.
 *
 * @param id the stable id
 * @param name the name that the source gives it
 * @param shortForms its initials, such as {@code CSAM}
 * @param aliases other words by which people look for it
 * @param broader the ids of the threats that this one is a kind or form of ({@code broader} in SKOS)
 * @param definition the definition, word for word
 * @param context what else the source says to explain it, word for word
 */
public record ThreatDefinition(
        @Identifier String id,
        @PlainText String name,
        List<@PlainText String> shortForms,
        List<@PlainText String> aliases,
        List<@Identifier String> broader,
        @Valid Quotation definition,
        List<@Valid Quotation> context)
        implements Entry {

    /** Copies the lists. */
    public ThreatDefinition {
        shortForms = List.copyOf(shortForms);
        aliases = List.copyOf(aliases);
        broader = List.copyOf(broader);
        context = List.copyOf(context);
    }
}
