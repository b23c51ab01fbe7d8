package org.safetyresources.internal.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/**
 * Everything a catalogue knows, ready to be asked.
 *
 * @param version which data it is
 * @param threats the threats, also by name, short form, alias and outdated term
 * @param terms the terms, also by preferred and avoided wording
 * @param facts the facts
 * @param sources the sources
 * @param organizations the organizations, also by name, mark and short form
 * @param resources the resources
 * @param channels the channels
 * @param evidence the documents behind addresses and numbers
 * @param texts our texts
 */
public record CatalogIndex(
        CatalogVersion version,
        Register<ThreatDefinition> threats,
        Register<Term> terms,
        Register<Fact> facts,
        Register<Source> sources,
        Register<Organization> organizations,
        Register<HelpResource> resources,
        Register<ReportingChannel> channels,
        Register<Evidence> evidence,
        Texts texts) {

    /** Indexes packs that hold no faults. */
    public static CatalogIndex of(List<Pack> packs, List<TextFile> labels) {
        Register<Term> terms = Register.of(
                "term", packs, Term.class, t -> Stream.concat(Stream.of(t.preferred()), t.avoid().stream()));
        Register<ThreatDefinition> threats = Register.of(
                        "threat",
                        packs,
                        ThreatDefinition.class,
                        t -> Stream.of(Stream.of(t.name()), t.shortForms().stream(), t.aliases().stream())
                                .flatMap(names -> names))
                .alsoBy(outdated(terms));
        return new CatalogIndex(
                packs.get(0).version(),
                threats,
                terms,
                Register.of("fact", packs, Fact.class, f -> Stream.of()),
                Register.of("source", packs, Source.class, s -> Stream.of()),
                Register.of(
                        "organization",
                        packs,
                        Organization.class,
                        o -> Stream.of(Stream.of(o.name()), o.shortForms().stream(), o.mark().stream())
                                .flatMap(names -> names)),
                Register.of("resource", packs, HelpResource.class, r -> Stream.of()),
                Register.of("channel", packs, ReportingChannel.class, c -> Stream.of()),
                Register.of("document", packs, Evidence.class, e -> Stream.of()),
                new Texts(Stream.concat(labels.stream(), packs.stream().flatMap(pack -> pack.texts().stream()))
                        .toList()));
    }

    /** Who looks for a threat by an outdated term finds it, and the reason not to use the term. */
    private static Map<String, String> outdated(Register<Term> terms) {
        return terms.all().stream()
                .filter(term -> term.threat().isPresent())
                .flatMap(term -> Stream.concat(Stream.of(term.preferred()), term.avoid().stream())
                        .map(word -> Map.entry(word, term.threat().orElseThrow())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The ids of a threat and of all that are broader, the threat's own first. */
    Set<String> withBroader(ThreatDefinition threat) {
        Set<String> ids = new LinkedHashSet<>(List.of(threat.id()));
        threat.broader().forEach(id -> ids.addAll(withBroader(threats.require(id))));
        return ids;
    }
}
