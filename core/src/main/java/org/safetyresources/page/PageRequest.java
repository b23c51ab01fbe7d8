package org.safetyresources.page;

import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;

/**
 * Asks for a safety page.
 *
 * @param territory where the reader is
 * @param threat the id or an alias of the threat the page is about; empty for all
 * @param audience who reads; empty if unknown, and then it may be a child
 * @param situation why they look for help; empty if unknown
 * @param language the language they read, English unless said otherwise
 */
public record PageRequest(
        Territory territory,
        Optional<String> threat,
        Optional<Audience> audience,
        Optional<Situation> situation,
        LanguageTag language) {

    /**
     * Asks for a country, or for a part of one.
     *
     * @param code its ISO 3166 code in any letter case, such as {@code US} or {@code GB-SCT}
     * @return the request
     * @throws IllegalArgumentException if there is no such country
     */
    public static PageRequest forCountry(String code) {
        return new PageRequest(
                Territory.of(code), Optional.empty(), Optional.empty(), Optional.empty(), LanguageTag.ENGLISH);
    }

    /**
     * Narrows the page to a threat.
     *
     * @param idOrAlias the id or any name of the threat, checked when the page is made
     * @return the request
     */
    public PageRequest forThreat(String idOrAlias) {
        return new PageRequest(territory, Optional.of(idOrAlias), audience, situation, language);
    }

    /**
     * Says who reads.
     *
     * @param reader the audience
     * @return the request
     */
    public PageRequest forAudience(Audience reader) {
        return new PageRequest(territory, threat, Optional.of(reader), situation, language);
    }

    /**
     * Says why they look for help.
     *
     * @param readersSituation the situation
     * @return the request
     */
    public PageRequest inSituation(Situation readersSituation) {
        return new PageRequest(territory, threat, audience, Optional.of(readersSituation), language);
    }

    /**
     * Says which language they read. Where we have no texts in it, the page is in English and says so.
     *
     * @param tag the BCP 47 tag
     * @return the request
     * @throws IllegalArgumentException if it names no known language
     */
    public PageRequest inLanguage(String tag) {
        return new PageRequest(territory, threat, audience, situation, LanguageTag.of(tag));
    }
}
