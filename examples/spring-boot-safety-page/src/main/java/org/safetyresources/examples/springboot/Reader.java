package org.safetyresources.examples.springboot;

import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a page says of who reads it. It is never guessed, and kept nowhere else.
 *
 * @param country where they are
 * @param threat the id of the threat it is about
 * @param audience who they are
 * @param situation what brings them
 * @param chosen the language they chose, as the address says it; empty where the browser's is used
 * @param language the language of the page
 */
record Reader(
        Optional<Territory> country,
        Optional<String> threat,
        Optional<Audience> audience,
        Optional<Situation> situation,
        Optional<String> chosen,
        LanguageTag language) {

    static Reader unknown(LanguageTag language) {
        return new Reader(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), language);
    }

    Reader in(Territory place) {
        return new Reader(Optional.of(place), threat, audience, situation, chosen, language);
    }

    Reader about(String other) {
        return new Reader(country, Optional.of(other), audience, situation, chosen, language);
    }

    Reader inLanguage(String code) {
        return new Reader(country, threat, audience, situation, Optional.of(code), language);
    }

    /** The request for a page; there must be a country. */
    PageRequest pageRequest() {
        PageRequest request =
                PageRequest.forCountry(country.orElseThrow().code()).inLanguage(language.code());
        request = threat.isPresent() ? request.forThreat(threat.get()) : request;
        request = audience.isPresent() ? request.forAudience(audience.get()) : request;
        return situation.isPresent() ? request.inSituation(situation.get()) : request;
    }

    /** The question for channels; there must be a country. */
    ChannelQuery channelQuery() {
        return new ChannelQuery(
                country.orElseThrow(), threat, audience, situation, Optional.of(language), Optional.empty());
    }

    /** The address of the reader's safety page: the one where they choose, while no country is known. */
    public String safetyUrl() {
        String path = country.isPresent() ? "/safety/" + country.get().code() : "/safety";
        return query(UriComponentsBuilder.fromPath(path));
    }

    /** The address of another page, which keeps what they chose. */
    public String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        url.queryParamIfPresent("country", country.map(Territory::code));
        return query(url);
    }

    private String query(UriComponentsBuilder url) {
        return url.queryParamIfPresent("threat", threat)
                .queryParamIfPresent("audience", audience.map(Audience::code))
                .queryParamIfPresent("situation", situation.map(Situation::code))
                .queryParamIfPresent("lang", chosen)
                .encode()
                .toUriString();
    }
}
