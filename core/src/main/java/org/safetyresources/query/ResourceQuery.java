package org.safetyresources.query;

import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;

/**
 * Asks which resources to show to a reader.
 *
 * @param territory where the reader is; empty for all territories
 * @param threat the id or an alias of the threat it is about; empty for all
 * @param audience who reads; empty if unknown
 * @param language the language they read; empty if unknown
 */
public record ResourceQuery(
        Optional<Territory> territory,
        Optional<String> threat,
        Optional<Audience> audience,
        Optional<LanguageTag> language) {

    /** {@return the query for all resources} */
    public static ResourceQuery all() {
        return new ResourceQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Asks for a country, or for a part of one.
     *
     * @param code its ISO 3166 code in any letter case
     * @return the query
     * @throws IllegalArgumentException if there is no such country
     */
    public static ResourceQuery forCountry(String code) {
        return new ResourceQuery(Optional.of(Territory.of(code)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Narrows the query to resources that deal with a threat.
     *
     * @param idOrAlias the id or any name of the threat, checked when the query is answered
     * @return the query
     */
    public ResourceQuery forThreat(String idOrAlias) {
        return new ResourceQuery(territory, Optional.of(idOrAlias), audience, language);
    }

    /**
     * Says who reads.
     *
     * @param reader the audience
     * @return the query
     */
    public ResourceQuery forAudience(Audience reader) {
        return new ResourceQuery(territory, threat, Optional.of(reader), language);
    }

    /**
     * Says which language they read.
     *
     * @param tag the BCP 47 tag
     * @return the query
     * @throws IllegalArgumentException if it names no known language
     */
    public ResourceQuery inLanguage(String tag) {
        return new ResourceQuery(territory, threat, audience, Optional.of(LanguageTag.of(tag)));
    }
}
