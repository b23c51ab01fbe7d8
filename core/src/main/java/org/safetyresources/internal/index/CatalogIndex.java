package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
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
        Texts texts) {

    /** Indexes packs that hold no faults. */
    public static CatalogIndex of(List<Pack> packs, PackPart labels) {
        List<TextFile> texts = new ArrayList<>();
        for (Pack pack : packs) {
            texts.addAll(pack.texts());
        }
        CatalogIndex index = new CatalogIndex(
                packs.get(0).version(),
                Register.of("threat", values(packs, ThreatDefinition.class)),
                new GuidanceShelf(values(packs, Entry.class), apart(packs)),
                Register.of("fact", values(packs, Fact.class)),
                Register.of("organization", values(packs, Organization.class)),
                Register.of("resource", values(packs, HelpResource.class)),
                new ChannelShelf(values(packs, ReportingChannel.class), apart(packs)),
                new EvidenceShelf(values(packs, Evidence.class), apart(packs)),
                new Texts(labels, texts, apart(packs)));
        index.addNames();
        return index;
    }

    private static <T extends Entry> List<T> values(List<Pack> packs, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Pack pack : packs) {
            for (Located<? extends Entry> entry : pack.entries()) {
                if (type.isInstance(entry.value())) {
                    values.add(type.cast(entry.value()));
                }
            }
        }
        return values;
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
