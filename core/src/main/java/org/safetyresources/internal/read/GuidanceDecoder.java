package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.ThreatGuidance;

/** Decodes what readers are told of threats and in situations. */
final class GuidanceDecoder {

    private final Faults faults;

    GuidanceDecoder(Faults faults) {
        this.faults = faults;
    }

    ThreatGuidance threat(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
        List<ThreatGuidance.Advice> readers = new ArrayList<>();
        for (Node reader : fields.requiredList("readers")) {
            readers.add(advice(reader));
        }
        ThreatGuidance guidance =
                new ThreatGuidance(fields.text("id"), fields.text("threat"), fields.requiredTexts("sources"), readers);
        fields.end();
        return guidance;
    }

    private ThreatGuidance.Advice advice(Node node) {
        Fields fields = new Fields(node, faults);
        ThreatGuidance.Advice advice = new ThreatGuidance.Advice(
                fields.constant("audience", Audience.class),
                fields.texts("signs"),
                fields.requiredTexts("steps"),
                fields.texts("avoid"));
        fields.end();
        return advice;
    }

    SituationGuidance situation(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
        List<SituationGuidance.Steps> readers = new ArrayList<>();
        for (Node reader : fields.requiredList("readers")) {
            readers.add(steps(reader));
        }
        SituationGuidance guidance =
                new SituationGuidance(fields.text("id"), fields.constant("situation", Situation.class), readers);
        fields.end();
        return guidance;
    }

    private SituationGuidance.Steps steps(Node node) {
        Fields fields = new Fields(node, faults);
        SituationGuidance.Steps steps = new SituationGuidance.Steps(
                fields.constants("audiences", Audience.class), fields.requiredTexts("steps"));
        fields.end();
        return steps;
    }
}
