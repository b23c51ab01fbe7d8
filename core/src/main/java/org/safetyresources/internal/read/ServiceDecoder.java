package org.safetyresources.internal.read;

import java.util.List;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Phone;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.model.WebForm;

/** Decodes what readers are sent to, and the evidence for it. */
final class ServiceDecoder {

    private final Faults faults;

    ServiceDecoder(Faults faults) {
        this.faults = faults;
    }

    HelpResource resource(Node node) {
        Fields fields = new Fields(node, faults);
        HelpResource resource = new HelpResource(
                fields.text("id"),
                fields.text("name"),
                fields.text("operator"),
                fields.text("url"),
                fields.text("display"),
                fields.constants("audiences", Audience.class),
                fields.texts("threats"),
                languages(fields),
                fields.one("serves", this::serviceArea),
                fields.text("source"),
                evidence(fields));
        fields.end();
        return resource;
    }

    ReportingChannel channel(Node node) {
        Fields fields = new Fields(node, faults);
        ReportingChannel channel = new ReportingChannel(
                fields.text("id"),
                fields.text("name"),
                fields.optionalText("operator"),
                fields.constant("purpose", Purpose.class),
                fields.optionalText("group"),
                fields.texts("threats"),
                fields.constants("audiences", Audience.class),
                fields.constants("notFor", Audience.class),
                fields.constants("situations", Situation.class),
                languages(fields),
                fields.one("serves", this::serviceArea),
                fields.requiredList("contacts", this::contact),
                fields.constant("tier", EvidenceTier.class));
        fields.end();
        return channel;
    }

    Evidence evidence(Node node) {
        Fields fields = new Fields(node, faults);
        Evidence evidence = new Evidence(
                fields.text("id"),
                fields.optionalText("url"),
                fields.text("title"),
                fields.text("publisher"),
                fields.constant("kind", PublisherKind.class),
                fields.optionalText("date"),
                fields.date("readOn"));
        fields.end();
        return evidence;
    }

    private ServiceArea serviceArea(Node node) {
        Fields fields = new Fields(node, faults);
        ServiceArea area = new ServiceArea(
                fields.flag("worldwide"),
                fields.texts("territories").stream().map(Territory::new).toList(),
                evidence(fields));
        fields.end();
        return area;
    }

    private ContactMethod contact(Node node) {
        Fields fields = new Fields(node, faults);
        ContactMethod contact = switch (fields.text("type")) {
            case "web-form" -> new WebForm(fields.text("url"), fields.text("display"), evidence(fields));
            case "phone" -> phone(fields);
            default -> {
                faults.add(node, Quoting.quote(fields.text("type")) + " is no type of contact; use phone or web-form");
                yield phone(fields);
            }
        };
        fields.end();
        return contact;
    }

    private static Phone phone(Fields fields) {
        return new Phone(fields.text("display"), fields.text("spoken"), fields.text("dial"), evidence(fields));
    }

    private static List<LanguageTag> languages(Fields fields) {
        return fields.texts("languages").stream().map(LanguageTag::new).toList();
    }

    private static List<String> evidence(Fields fields) {
        return fields.requiredList("evidence", fields::asText);
    }
}
