package org.safetyresources.internal.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackDigest;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/**
 * Everything a catalogue knows, ready to be asked.
 *
 * @param version which data it is
 * @param threats the threats, also by name, short form and alias
 * @param guidance what readers are told, terms, and sources
 * @param facts the facts
 * @param organizations the organizations, also by name and short form
 * @param resources the resources
 * @param channels the channels
 * @param evidence the documents behind addresses and numbers
 * @param texts our texts
 * @param retirements the ids no longer in use
 */
public record CatalogIndex(
        CatalogVersion version,
        Register<ThreatDefinition> threats,
        GuidanceShelf guidance,
        Register<Fact> facts,
        Register<Organization> organizations,
        Register<HelpResource> resources,
        ChannelShelf channels,
        EvidenceShelf evidence,
        Texts texts,
        Retirements retirements) {

    /** Indexes what is in force on a day in packs that hold no faults. */
    public static CatalogIndex of(List<Pack> packs, PackPart labels, LocalDate day) {
        InForce inForce = InForce.on(day, packs);
        Retirements retirements = Retirements.of(packs, day);
        List<Located<? extends Entry>> entries = new ArrayList<>();
        List<TextFile> texts = new ArrayList<>();
        List<TextFile> words = new ArrayList<>();
        for (Pack pack : packs) {
            entries.addAll(pack.entries());
            texts.addAll(pack.texts());
            words.addAll(pack.labels());
        }
        CatalogIndex index = new CatalogIndex(
                version(packs),
                Register.of("threat", inForce.of(entries, ThreatDefinition.class), retirements),
                new GuidanceShelf(inForce.of(entries, Entry.class), apart(packs), inForce, retirements),
                Register.of("fact", inForce.of(entries, Fact.class), retirements),
                Register.of("organization", inForce.of(entries, Organization.class), retirements),
                Register.of("resource", inForce.of(entries, HelpResource.class), retirements),
                new ChannelShelf(inForce.of(entries, ReportingChannel.class), apart(packs), inForce, retirements),
                new EvidenceShelf(inForce.of(entries, Evidence.class), apart(packs), inForce, retirements),
                new Texts(labels, words, texts, apart(packs)),
                retirements);
        index.addNames();
        return index;
    }

    /** That of the first, on which the others are laid, with what tells all of them together from any others. */
    private static CatalogVersion version(List<Pack> packs) {
        CatalogVersion first = packs.get(0).version();
        if (packs.size() == 1) {
            return first;
        }
        PackDigest digest = new PackDigest();
        for (Pack pack : packs) {
            digest.add("", pack.version().sha256().getBytes(StandardCharsets.US_ASCII));
        }
        return new CatalogVersion(first.data(), first.schema(), first.leastCode(), first.released(), digest.hex());
    }

    private static List<PackPart> apart(List<Pack> packs) {
        List<PackPart> parts = new ArrayList<>();
        for (Pack pack : packs) {
            parts.add(pack.apart());
        }
        return parts;
    }

    private void addNames() {
        for (ThreatDefinition threat : threats.all()) {
            threats.name(threat, List.of(threat.name()));
            threats.name(threat, threat.shortForms());
            threats.name(threat, threat.aliases());
        }
        for (Organization organization : organizations.all()) {
            organizations.name(organization, List.of(organization.name()));
            organizations.name(organization, organization.shortForms());
            if (organization.mark().isPresent()) {
                organizations.name(organization, List.of(organization.mark().get()));
            }
        }
    }

    /** {@return the threat of that id or name, or of an outdated term for it} */
    public Optional<ThreatDefinition> findThreat(String name) {
        ThreatDefinition threat = threats.get(name);
        if (threat == null) {
            Term term = guidance.terms().get(name);
            threat = term == null || term.threat().isEmpty()
                    ? null
                    : threats.require(term.threat().get());
        }
        return Optional.ofNullable(threat);
    }

    /** {@return the threat of that id or name, which must be there} */
    public ThreatDefinition threat(String name) {
        Optional<ThreatDefinition> threat = findThreat(name);
        return threat.isPresent() ? threat.get() : threats.require(name);
    }

    /** The ids of a threat and of all that are broader. */
    Set<String> withBroader(ThreatDefinition threat) {
        Set<String> ids = new HashSet<>();
        addWithBroader(threat, ids);
        return ids;
    }

    private void addWithBroader(ThreatDefinition threat, Set<String> ids) {
        ids.add(threat.id());
        for (String id : threat.broader()) {
            addWithBroader(threats.require(id), ids);
        }
    }
}
