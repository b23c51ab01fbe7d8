package org.safetyresources;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.ChannelFinder;
import org.safetyresources.internal.index.CoverageFinder;
import org.safetyresources.internal.index.Editions;
import org.safetyresources.internal.index.FreshnessFinder;
import org.safetyresources.internal.index.GuidanceFinder;
import org.safetyresources.internal.index.Origins;
import org.safetyresources.internal.index.ResourceFinder;
import org.safetyresources.internal.page.DefinitionComposer;
import org.safetyresources.internal.page.PageComposer;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.PackPlaces;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.validate.PackValidator;
import org.safetyresources.model.Audience;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.Glossary;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.Guidance;
import org.safetyresources.query.ResourceQuery;

/**
 * The one door to the data: threats, channels, resources, facts and where they come from.
 *
 * <pre>{@code
 * SafetyCatalog catalog = SafetyCatalog.load();
 * SafetyPage page = catalog.page(PageRequest.forCountry("US").inLanguage("es"));
 * String text = TextRenderer.create().render(page);
 * }</pre>
 *
 * <p>A catalogue is an immutable snapshot, safe for use by many threads; load one and keep it. It
 * makes no network connection and writes nothing. A method that names one thing returns it or throws
 * {@link UnknownEntryException}; a method that begins with {@code find} returns an {@link Optional}.
 * Ids and names are matched whatever their case, accents, hyphens and spaces; a retired id leads to what
 * took its place, as {@link Provenance#findRetirement} tells.
 */
public final class SafetyCatalog {

    final CatalogIndex index;
    private final Editions editions;
    private final Origins origins;

    SafetyCatalog(CatalogIndex index, Editions editions, Origins origins) {
        this.index = index;
        this.editions = editions;
        this.origins = origins;
    }

    /**
     * Loads the packaged data, the artifact {@code safety-resources-data}.
     *
     * @return the catalogue
     * @throws SafetyDataException if there is no packaged data, or it cannot be used
     */
    public static SafetyCatalog load() {
        return builder().addPackaged().build();
    }

    /**
     * Loads the data of one directory or zip archive alone, and validates all of it.
     *
     * @param pack the directory or archive
     * @return the catalogue
     * @throws SafetyDataException if there is no data, or it cannot be used
     */
    public static SafetyCatalog load(Path pack) {
        return builder().add(pack).build();
    }

    /** {@return a builder, for data from several places} */
    public static CatalogBuilder builder() {
        return new CatalogBuilder();
    }

    /**
     * Validates a directory or zip archive of data, or one data file, by itself.
     *
     * <p>A file alone is held to everything except how it relates to other files. Data that builds on other
     * data is validated together with it by {@link CatalogBuilder#validate()}.
     *
     * @param path the directory, archive or file
     * @return all faults found; empty if there are none
     * @throws MissingPackException if there is nothing at that path
     * @throws UnsupportedVersionException if the data is written for another version of this library
     */
    public static List<Violation> validate(Path path) {
        if (PackPlaces.isPack(path)) {
            return builder().add(path).validate();
        }
        Faults faults = new Faults();
        PackValidator.checkAlone(PackPlaces.readFile(path, faults), faults);
        return faults.sorted();
    }

    /** {@return which data this is; of several packs, that of the first with the SHA-256 over all} */
    public CatalogVersion version() {
        return index.version();
    }

    /**
     * Gives the data as it is in force on a day: what ships before it takes effect is there from its day on,
     * and what is retired is gone.
     *
     * <p>Without this a catalogue is as it was on the day of its release, which is also what counts if the
     * clock cannot be right. Cheap enough to be called for every answer.
     *
     * @param clock tells the day
     * @return this catalogue, if nothing changes until that day
     */
    @SuppressWarnings("ReferenceEquality") // an index is made once for each time between two changes
    public SafetyCatalog at(Clock clock) {
        CatalogIndex inForce = editions.on(LocalDate.now(clock));
        return inForce == index ? this : new SafetyCatalog(inForce, editions, origins);
    }

    /** {@return where the data comes from: packs, documents, and what became of old ids} */
    public Provenance provenance() {
        return new Provenance(index, origins);
    }

    /** {@return all threats, in the order of the data} */
    public List<ThreatDefinition> threats() {
        return index.threats().all();
    }

    /**
     * Finds a threat.
     *
     * @param idOrAlias its id, name, short form or alias, or an outdated term for it
     * @return the threat
     * @throws UnknownEntryException if there is none; the exception names near ids
     */
    public ThreatDefinition threat(String idOrAlias) {
        return index.threat(idOrAlias);
    }

    /**
     * Finds a threat.
     *
     * @param idOrAlias its id, name, short form or alias, or an outdated term for it
     * @return the threat, if there is one
     */
    public Optional<ThreatDefinition> findThreat(String idOrAlias) {
        return index.findThreat(idOrAlias);
    }

    /**
     * Lists the threats that are kinds or forms of another.
     *
     * @param threat the other threat
     * @return those directly below it
     */
    public List<ThreatDefinition> narrower(ThreatDefinition threat) {
        return threats().stream()
                .filter(other -> other.broader().contains(threat.id()))
                .toList();
    }

    /**
     * Finds what an audience is told of a threat, in our own words: what it is, how it shows, what to do and
     * what not to do.
     *
     * @param idOrAlias the id or any name of the threat
     * @param audience who is told
     * @param language the language wanted; a text that is not in it is in English, and says so
     * @return what they are told of it, or of a broader threat; empty if there is nothing for them
     * @throws UnknownEntryException if there is no such threat
     */
    public Optional<Guidance> guidance(String idOrAlias, Audience audience, LanguageTag language) {
        return GuidanceFinder.find(index, idOrAlias, audience, language);
    }

    /** {@return the terms to prefer and to avoid} */
    public Terminology terminology() {
        return new Terminology(index);
    }

    /** {@return what the data quotes and cites: facts, sources and organizations} */
    public Publications publications() {
        return new Publications(index);
    }

    /** {@return the languages of our words, and which suits a reader} */
    public Languages languages() {
        return new Languages(index);
    }

    /** {@return all resources} */
    public List<HelpResource> resources() {
        return index.resources().all();
    }

    /**
     * Answers which resources to show to a reader.
     *
     * @param query the question
     * @return the resources, those made for the reader first
     * @throws UnknownEntryException if the query names an unknown threat
     */
    public List<HelpResource> resources(ResourceQuery query) {
        return ResourceFinder.answer(index, query);
    }

    /**
     * Finds a resource.
     *
     * @param id its id
     * @return the resource
     * @throws UnknownEntryException if there is none
     */
    public HelpResource resource(String id) {
        return index.resources().require(id);
    }

    /** {@return all channels, whomever they serve; to show some to a reader, ask a query} */
    public List<ReportingChannel> channels() {
        return index.channels().register().all();
    }

    /**
     * Answers which channels to show to a reader.
     *
     * @param query the question
     * @return the channels in groups, in order
     * @throws UnknownEntryException if the query names an unknown threat
     */
    public ChannelAnswer channels(ChannelQuery query) {
        return ChannelFinder.answer(index, query);
    }

    /**
     * Finds a channel.
     *
     * @param id its id
     * @return the channel
     * @throws UnknownEntryException if there is none
     */
    public ReportingChannel channel(String id) {
        return index.channels().register().require(id);
    }

    /**
     * Lists the countries a reader can choose: all of ISO 3166-1, and Kosovo as {@code XK}, whether or not
     * anything is known for them.
     *
     * @return the countries, in the order of their codes
     */
    public List<Territory> countries() {
        return Codes.countries().stream().map(Territory::new).toList();
    }

    /**
     * Says for each of {@link #countries()} what is known, how strong the evidence is and how old.
     *
     * @return the coverage of every country, in the order of their codes
     */
    public List<CountryCoverage> coverage() {
        return CoverageFinder.coverage(index);
    }

    /**
     * Says how far the data can be relied on for its age: as a whole, and each channel.
     *
     * @param clock tells the day
     * @param limits from which age on it should be looked at again, and from which it is stale; {@link
     *     FreshnessLimits#STANDARD} suits most
     * @return the state of all of it
     */
    public Freshness freshness(Clock clock, FreshnessLimits limits) {
        LocalDate today = LocalDate.now(clock);
        return FreshnessFinder.find(editions.on(today), today, limits);
    }

    /**
     * Makes a safety page.
     *
     * @param request where and for whom
     * @return the page, danger first
     * @throws UnknownEntryException if the request names an unknown threat
     */
    public SafetyPage page(PageRequest request) {
        return PageComposer.page(inForce(request), request);
    }

    /**
     * Makes a short block to show beside a chat or an upload.
     *
     * @param request where and for whom, and where the whole page is
     * @return the prompt, to be written by one of {@link org.safetyresources.render}
     * @throws UnknownEntryException if the threat asked for is unknown
     */
    public SafetyPrompt prompt(PageRequest request) {
        return PageComposer.prompt(inForce(request), request);
    }

    private CatalogIndex inForce(PageRequest request) {
        return request.today().isPresent() ? editions.on(request.today().get()) : index;
    }

    /**
     * Sets out one definition with its citation.
     *
     * @param idOrAlias the id or any name of the threat
     * @param language the language for our words around it
     * @return the definition
     * @throws UnknownEntryException if there is no such threat
     */
    public DefinitionCard definition(String idOrAlias, LanguageTag language) {
        return DefinitionComposer.card(index, idOrAlias, language);
    }

    /**
     * Sets out all definitions with their citations.
     *
     * @param language the language for our words around them
     * @return the glossary
     */
    public Glossary glossary(LanguageTag language) {
        return DefinitionComposer.glossary(index, language);
    }
}
