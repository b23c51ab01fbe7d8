package org.safetyresources.diff;

import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.ThreatGuidance;

/** The kinds of entries, those first that hold what a reader calls or opens; a difference lists them in this order. */
public enum EntryKind {
    /** A {@link ReportingChannel}. */
    CHANNEL("channel", ReportingChannel.class),
    /** A {@link HelpResource}. */
    RESOURCE("resource", HelpResource.class),
    /** A {@link ThreatDefinition}. */
    THREAT("threat", ThreatDefinition.class),
    /** A {@link ThreatGuidance}. */
    THREAT_GUIDANCE("threat-guidance", ThreatGuidance.class),
    /** A {@link SituationGuidance}. */
    SITUATION_GUIDANCE("situation-guidance", SituationGuidance.class),
    /** A {@link Term}. */
    TERM("term", Term.class),
    /** A {@link Fact}. */
    FACT("fact", Fact.class),
    /** An {@link Organization}. */
    ORGANIZATION("organization", Organization.class),
    /** A {@link Source}. */
    SOURCE("source", Source.class),
    /** A document behind values, an {@link Evidence}. */
    DOCUMENT("document", Evidence.class);

    private final String code;
    private final Class<? extends Entry> type;

    EntryKind(String code, Class<? extends Entry> type) {
        this.code = code;
        this.type = type;
    }

    /**
     * Tells the kind of an entry.
     *
     * @param entry the entry
     * @return its kind
     */
    public static EntryKind of(Entry entry) {
        for (EntryKind kind : values()) {
            if (kind.type.isInstance(entry)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("An entry of " + entry.getClass() + " has no kind here.");
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return code;
    }
}
