package org.safetyresources.query;

import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;

/**
 * Asks which channels to show to a reader.
 *
 * @param territory where the reader is
 * @param threat the id or an alias of the threat it is about; empty for all
 * @param audience who reads; empty if unknown, and then it may be a child
 * @param situation why they look for help; empty if unknown
 * @param language the language they would like to speak; empty if unknown
 * @param pictured how old the person in the picture was, of which removal services take only some;
 *     empty if unknown, and then under 18
 */
public record ChannelQuery(
        Territory territory,
        Optional<String> threat,
        Optional<Audience> audience,
        Optional<Situation> situation,
        Optional<LanguageTag> language,
        Optional<PicturedAge> pictured) {

    /**
     * Asks for a country, or for a part of one.
     *
     * @param code its ISO 3166 code in any letter case, such as {@code US} or {@code GB-SCT}
     * @return the query
     * @throws IllegalArgumentException if there is no such country
     */
    public static ChannelQuery forCountry(String code) {
        return new ChannelQuery(
                Territory.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Narrows the query to channels that take a threat; the emergency number stays.
     *
     * @param idOrAlias the id or any name of the threat, checked when the query is answered
     * @return the query
     */
    public ChannelQuery forThreat(String idOrAlias) {
        return new ChannelQuery(territory, Optional.of(idOrAlias), audience, situation, language, pictured);
    }

    /**
     * Says who reads.
     *
     * @param reader the audience
     * @return the query
     */
    public ChannelQuery forAudience(Audience reader) {
        return new ChannelQuery(territory, threat, Optional.of(reader), situation, language, pictured);
    }

    /**
     * Says why they look for help.
     *
     * @param readersSituation the situation
     * @return the query
     */
    public ChannelQuery inSituation(Situation readersSituation) {
        return new ChannelQuery(territory, threat, audience, Optional.of(readersSituation), language, pictured);
    }

    /**
     * Says which language they would like to speak.
     *
     * @param tag the BCP 47 tag
     * @return the query
     * @throws IllegalArgumentException if it names no known language
     */
    public ChannelQuery inLanguage(String tag) {
        return new ChannelQuery(territory, threat, audience, situation, Optional.of(LanguageTag.of(tag)), pictured);
    }

    /**
     * Says how old the person in the picture was, for services that remove pictures.
     *
     * @param age the age when the picture was made, not the reader's
     * @return the query
     */
    public ChannelQuery picturing(PicturedAge age) {
        return new ChannelQuery(territory, threat, audience, situation, language, Optional.of(age));
    }
}
