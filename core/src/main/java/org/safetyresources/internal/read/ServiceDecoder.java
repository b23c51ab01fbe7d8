package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Anonymity;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.NoteKind;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Retirement;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Stated;
import org.safetyresources.model.Territory;

/** Decodes what readers are sent to, and the evidence for it. */
final class ServiceDecoder {

    private final Faults faults;
    private final ContactDecoder contacts;

    ServiceDecoder(Faults faults) {
        this.faults = faults;
        this.contacts = new ContactDecoder(faults);
    }

    HelpResource resource(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
        HelpResource resource = new HelpResource(
                fields.text("id"),
                fields.text("name"),
                fields.text("operator"),
                fields.text("url"),
                fields.text("display"),
                fields.constants("audiences", Audience.class),
                fields.texts("threats"),
                tags(fields.texts("languages")),
                serviceArea(fields.one("serves")),
                fields.text("source"),
                evidence(fields));
        fields.end();
        return resource;
    }

    ReportingChannel channel(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
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
                fields.constants("pictures", PicturedAge.class),
                fields.flag("providersOnly"),
                fields.flag("hostsOwn"),
                spoken(fields),
                contacts.stated(fields, "anonymity", Anonymity.class),
                serviceArea(fields.one("serves")),
                contacts.all(fields.requiredList("contacts")),
                notes(fields));
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
                fields.optionalText("origin"),
                fields.optionalText("date"),
                fields.date("readOn"));
        fields.end();
        return evidence;
    }

    private ServiceArea serviceArea(Node node) {
        Fields fields = new Fields(node, faults);
        ServiceArea area = new ServiceArea(
                fields.flag("worldwide"), territories(fields), fields.optionalText("area"), evidence(fields));
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

    private Optional<Stated<List<LanguageTag>>> spoken(Fields fields) {
        Node node = fields.find("languages");
        if (node == null) {
            return Optional.empty();
        }
        Fields own = new Fields(node, faults);
        Stated<List<LanguageTag>> spoken = new Stated<>(tags(own.requiredTexts("value")), evidence(own));
        own.end();
        return Optional.of(spoken);
    }

    private List<ChannelNote> notes(Fields fields) {
        List<ChannelNote> notes = new ArrayList<>();
        for (Node node : fields.list("notes")) {
            Fields own = new Fields(node, faults);
            notes.add(new ChannelNote(own.constant("kind", NoteKind.class), evidence(own)));
            own.end();
        }
        return notes;
    }

    private static List<LanguageTag> tags(List<String> codes) {
        List<LanguageTag> tags = new ArrayList<>();
        for (String code : codes) {
            tags.add(new LanguageTag(code));
        }
        return tags;
    }

    Retirement retirement(Node node) {
        Fields fields = new Fields(node, faults);
        Retirement retirement = new Retirement(fields.text("id"), fields.date("on"), fields.optionalText("successor"));
        fields.end();
        return retirement;
    }

    static List<String> evidence(Fields fields) {
        return fields.requiredTexts("evidence");
    }
}
