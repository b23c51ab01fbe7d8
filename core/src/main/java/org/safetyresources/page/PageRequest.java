package org.safetyresources.page;

import java.util.Optional;
import org.safetyresources.internal.text.HostLinks;
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
 * @param hostChannel the host's own way to report; empty for none
 * @param page where the host shows the whole page, for a prompt; empty for nowhere
 * @param leave where a link out of the page leads; empty for no such link; a prompt has none
 * @param reviewedTextsOnly whether translations that no person has approved are left out
 */
public record PageRequest(
        Territory territory,
        Optional<String> threat,
        Optional<Audience> audience,
        Optional<Situation> situation,
        LanguageTag language,
        Optional<HostChannel> hostChannel,
        Optional<String> page,
        Optional<String> leave,
        boolean reviewedTextsOnly) {

    /**
     * Checks the addresses.
     *
     * @throws IllegalArgumentException if one is not an address a reader may be sent to
     */
    public PageRequest {
        if (page.isPresent()) {
            HostLinks.requireUrl(page.get());
        }
        if (leave.isPresent()) {
            HostLinks.requireUrl(leave.get());
        }
    }

    /**
     * Asks for a country, or for a part of one.
     *
     * @param code its ISO 3166 code in any letter case, such as {@code US} or {@code GB-SCT}
     * @return the request
     * @throws IllegalArgumentException if there is no such country
     */
    public static PageRequest forCountry(String code) {
        return new PageRequest(
                Territory.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LanguageTag.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * Narrows the page to a threat.
     *
     * @param idOrAlias the id or any name of the threat, checked when the page is made
     * @return the request
     */
    public PageRequest forThreat(String idOrAlias) {
        return new PageRequest(
                territory,
                Optional.of(idOrAlias),
                audience,
                situation,
                language,
                hostChannel,
                page,
                leave,
                reviewedTextsOnly);
    }

    /**
     * Says who reads.
     *
     * @param reader the audience
     * @return the request
     */
    public PageRequest forAudience(Audience reader) {
        return new PageRequest(
                territory,
                threat,
                Optional.of(reader),
                situation,
                language,
                hostChannel,
                page,
                leave,
                reviewedTextsOnly);
    }

    /**
     * Says why they look for help.
     *
     * @param readersSituation the situation
     * @return the request
     */
    public PageRequest inSituation(Situation readersSituation) {
        return new PageRequest(
                territory,
                threat,
                audience,
                Optional.of(readersSituation),
                language,
                hostChannel,
                page,
                leave,
                reviewedTextsOnly);
    }

    /**
     * Says which language they read. Where we have no texts in it, the page is in English and says so.
     *
     * @param tag the BCP 47 tag
     * @return the request
     * @throws IllegalArgumentException if it names no known language
     */
    public PageRequest inLanguage(String tag) {
        return new PageRequest(
                territory,
                threat,
                audience,
                situation,
                LanguageTag.of(tag),
                hostChannel,
                page,
                leave,
                reviewedTextsOnly);
    }

    /**
     * Adds the host's own way to report, which leads the report part.
     *
     * @param own the host's channel
     * @return the request
     */
    public PageRequest withHostChannel(HostChannel own) {
        return new PageRequest(
                territory, threat, audience, situation, language, Optional.of(own), page, leave, reviewedTextsOnly);
    }

    /**
     * Says where the host shows the whole page, to which a prompt then links.
     *
     * @param url an {@code https} address, or a path of the host that begins with one slash
     * @return the request
     * @throws IllegalArgumentException if it is neither
     */
    public PageRequest withPageAt(String url) {
        return new PageRequest(
                territory,
                threat,
                audience,
                situation,
                language,
                hostChannel,
                Optional.of(url),
                leave,
                reviewedTextsOnly);
    }

    /**
     * Adds a link by which a reader can leave the page quickly; it works without script.
     *
     * @param url a page that looks harmless: an {@code https} address, or a path of the host that begins
     *     with one slash
     * @return the request
     * @throws IllegalArgumentException if it is neither
     */
    public PageRequest leavingTo(String url) {
        return new PageRequest(
                territory,
                threat,
                audience,
                situation,
                language,
                hostChannel,
                page,
                Optional.of(url),
                reviewedTextsOnly);
    }

    /**
     * Leaves out every translation that no person who speaks the language has approved; what is left out is
     * shown in English.
     *
     * @return the request
     */
    public PageRequest withReviewedTextsOnly() {
        return new PageRequest(territory, threat, audience, situation, language, hostChannel, page, leave, true);
    }
}
