package org.safetyresources.internal.diff;

import java.util.List;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.ThreatGuidance;

/** What people call an entry, and where it serves. */
final class EntryNames {

    private EntryNames() {}

    static String of(Entry entry) {
        if (entry instanceof ReportingChannel channel) {
            return channel.name();
        }
        if (entry instanceof HelpResource resource) {
            return resource.name();
        }
        if (entry instanceof ThreatDefinition threat) {
            return threat.name();
        }
        if (entry instanceof ThreatGuidance guidance) {
            return guidance.threat();
        }
        if (entry instanceof SituationGuidance guidance) {
            return guidance.situation().code();
        }
        if (entry instanceof Term term) {
            return term.preferred();
        }
        if (entry instanceof Organization organization) {
            return organization.name();
        }
        if (entry instanceof Source source) {
            return source.title();
        }
        return entry instanceof Evidence document ? document.title() : entry.id();
    }

    /** The territories that a channel or resource serves, in the order of the data, the main one first. */
    static List<Territory> territories(Entry entry) {
        if (entry instanceof ReportingChannel channel) {
            return channel.serves().territories();
        }
        return entry instanceof HelpResource resource ? resource.serves().territories() : List.of();
    }
}
