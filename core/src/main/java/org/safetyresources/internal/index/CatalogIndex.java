package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * @param organizations the organizations, also by name and short form
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
        ChannelShelf channels,
        EvidenceShelf evidence,
        Texts texts) {

    /** Indexes packs that hold no faults. */
    public static CatalogIndex of(List<Pack> packs, List<TextFile> labels) {
        List<TextFile> texts = new ArrayList<>(labels);
        for (Pack pack : packs) {
            texts.addAll(pack.texts());
        }
        CatalogIndex index = new CatalogIndex(
                packs.get(0).version(),
                Register.of("threat", values(packs, ThreatDefinition.class)),
                Register.of("term", values(packs, Term.class)),
                Register.of("fact", values(packs, Fact.class)),
                Register.of("source", values(packs, Source.class)),
                Register.of("organization", values(packs, Organization.class)),
                Register.of("resource", values(packs, HelpResource.class)),
                new ChannelShelf(values(packs, ReportingChannel.class), apart(packs)),
                new EvidenceShelf(values(packs, Evidence.class), apart(packs)),
                new Texts(texts));
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
        for (Term term : terms.all()) {
            terms.name(term, List.of(term.preferred()));
            terms.name(term, term.avoid());
            // Who looks for a threat by an outdated term finds it, and the reason not to use the term.
            if (term.threat().isPresent()) {
                ThreatDefinition threat = threats.require(term.threat().get());
                threats.name(threat, List.of(term.preferred()));
                threats.name(threat, term.avoid());
            }
        }
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
