package org.safetyresources.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.safetyresources.internal.text.HostLinks;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.query.FreshnessLimits;

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
 * @param today the day it is, for the age of the data and what is in force; empty where no age is to be
 *     told, and then what is in force is what was at release
 * @param limits from which age on the page says that the data is stale; empty for the standard ones
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
        boolean reviewedTextsOnly,
        Optional<LocalDate> today,
        Optional<FreshnessLimits> limits) {

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
                false,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Narrows the page to a threat.
     *
     * @param idOrAlias the id or any name of the threat, checked when the page is made
     * @return the request
     */
    public PageRequest forThreat(String idOrAlias) {
        Draft draft = new Draft(this);
        draft.threat = Optional.of(idOrAlias);
        return draft.request();
    }

    /**
     * Says who reads.
     *
     * @param reader the audience
     * @return the request
     */
    public PageRequest forAudience(Audience reader) {
        Draft draft = new Draft(this);
        draft.audience = Optional.of(reader);
        return draft.request();
    }

    /**
     * Says why they look for help.
     *
     * @param readersSituation the situation
     * @return the request
     */
    public PageRequest inSituation(Situation readersSituation) {
        Draft draft = new Draft(this);
        draft.situation = Optional.of(readersSituation);
        return draft.request();
    }

    /**
     * Says which language they read. Where we have no texts in it, the page is in English and says so.
     *
     * @param tag the BCP 47 tag
     * @return the request
     * @throws IllegalArgumentException if it names no known language
     */
    public PageRequest inLanguage(String tag) {
        Draft draft = new Draft(this);
        draft.language = LanguageTag.of(tag);
        return draft.request();
    }

    /**
     * Adds the host's own way to report, which leads the report part.
     *
     * @param own the host's channel
     * @return the request
     */
    public PageRequest withHostChannel(HostChannel own) {
        Draft draft = new Draft(this);
        draft.hostChannel = Optional.of(own);
        return draft.request();
    }

    /**
     * Says where the host shows the whole page, to which a prompt then links.
     *
     * @param url an {@code https} address, or a path of the host that begins with one slash
     * @return the request
     * @throws IllegalArgumentException if it is neither
     */
    public PageRequest withPageAt(String url) {
        Draft draft = new Draft(this);
        draft.page = Optional.of(url);
        return draft.request();
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
        Draft draft = new Draft(this);
        draft.leave = Optional.of(url);
        return draft.request();
    }

    /**
     * Leaves out every translation that no person who speaks the language has approved; what is left out is
     * shown in English.
     *
     * @return the request
     */
    public PageRequest withReviewedTextsOnly() {
        Draft draft = new Draft(this);
        draft.reviewedTextsOnly = true;
        return draft.request();
    }

    /**
     * Says which day it is, so that the page holds what is in force on it, and says so if the data is stale;
     * the time zone of the clock counts.
     *
     * @param clock tells the day
     * @return the request
     */
    public PageRequest on(Clock clock) {
        Draft draft = new Draft(this);
        draft.today = Optional.of(LocalDate.now(clock));
        return draft.request();
    }

    /**
     * Says which day it is, and from which age on the page is to say that the data is stale.
     *
     * @param clock tells the day
     * @param freshness the ages
     * @return the request
     */
    public PageRequest on(Clock clock, FreshnessLimits freshness) {
        Draft draft = new Draft(on(clock));
        draft.limits = Optional.of(freshness);
        return draft.request();
    }

    /** A request while something in it is changed. */
    private static final class Draft {

        private final Territory territory;
        private Optional<String> threat;
        private Optional<Audience> audience;
        private Optional<Situation> situation;
        private LanguageTag language;
        private Optional<HostChannel> hostChannel;
        private Optional<String> page;
        private Optional<String> leave;
        private boolean reviewedTextsOnly;
        private Optional<LocalDate> today;
        private Optional<FreshnessLimits> limits;

        Draft(PageRequest request) {
            territory = request.territory;
            threat = request.threat;
            audience = request.audience;
            situation = request.situation;
            language = request.language;
            hostChannel = request.hostChannel;
            page = request.page;
            leave = request.leave;
            reviewedTextsOnly = request.reviewedTextsOnly;
            today = request.today;
            limits = request.limits;
        }

        PageRequest request() {
            return new PageRequest(
                    territory,
                    threat,
                    audience,
                    situation,
                    language,
                    hostChannel,
                    page,
                    leave,
                    reviewedTextsOnly,
                    today,
                    limits);
        }
    }
}
