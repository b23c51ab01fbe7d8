package org.safetyresources.internal.read;

import java.util.ArrayList;
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
                serviceArea(fields.one("serves")),
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
                serviceArea(fields.one("serves")),
                contacts(fields.requiredList("contacts")),
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
        ServiceArea area = new ServiceArea(fields.flag("worldwide"), territories(fields), evidence(fields));
        fields.end();
        return area;
    }

    private static List<Territory> territories(Fields fields) {
        List<Territory> territories = new ArrayList<>();
        for (String code : fields.texts("territories")) {
            territories.add(new Territory(code));
        }
        return territories;
    }

    private List<ContactMethod> contacts(List<Node> nodes) {
        List<ContactMethod> contacts = new ArrayList<>();
        for (Node node : nodes) {
            contacts.add(contact(node));
        }
        return contacts;
    }

    private ContactMethod contact(Node node) {
        Fields fields = new Fields(node, faults);
        Node named = node.child("type");
        String type = named == null ? "" : named.text();
        if (!type.equals("phone") && !type.equals("web-form")) {
            // Of the contact as a whole: which keys it should have is not known.
            String problem = type.isEmpty() ? "has no type" : Quoting.quote(type) + " is no type of contact";
            faults.add(node, problem + "; use phone or web-form");
        }
        ContactMethod contact = fields.text("type").equals("web-form")
                ? new WebForm(fields.text("url"), fields.text("display"), evidence(fields))
                : new Phone(fields.text("display"), fields.text("spoken"), fields.text("dial"), evidence(fields));
        fields.end();
        return contact;
    }

    private static List<LanguageTag> languages(Fields fields) {
        List<LanguageTag> languages = new ArrayList<>();
        for (String code : fields.texts("languages")) {
            languages.add(new LanguageTag(code));
        }
        return languages;
    }

    private static List<String> evidence(Fields fields) {
        return fields.requiredTexts("evidence");
    }
}
