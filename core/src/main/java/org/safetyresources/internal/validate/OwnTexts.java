package org.safetyresources.internal.validate;

import java.util.HashSet;
import java.util.Set;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatGuidance;

/** Our texts that belong to one entry and go with it; steps, signs and texts of groups are shared. */
final class OwnTexts {

    private OwnTexts() {}

    /** The keys of the texts of an entry. */
    static Set<String> of(Entry entry) {
        Set<String> keys = new HashSet<>();
        if (entry instanceof Organization organization) {
            keys.add(organization.roleKey());
        } else if (entry instanceof Fact fact) {
            keys.add(fact.statementKey());
        } else if (entry instanceof HelpResource resource) {
            keys.add(resource.descriptionKey());
        } else if (entry instanceof Term term) {
            keys.add(term.reasonKey());
        } else if (entry instanceof ReportingChannel channel) {
            keys.add(channel.useKey());
            for (ChannelNote note : channel.notes()) {
                keys.add(channel.noteKey(note.kind()));
            }
        } else if (entry instanceof ThreatGuidance guidance) {
            keys.add(guidance.nameKey());
            guidance.readers().forEach(advice -> keys.add(guidance.explanationKey(advice.audience())));
        }
        return keys;
    }
}
