package org.safetyresources.model;

/** Something in the data that can be looked up by its id. */
public sealed interface Entry
        permits Source,
                Organization,
                ThreatDefinition,
                ThreatGuidance,
                SituationGuidance,
                Term,
                Fact,
                HelpResource,
                ReportingChannel,
                Evidence {

    /** {@return the id, unique over all the data, stable for ever} */
    String id();
}
