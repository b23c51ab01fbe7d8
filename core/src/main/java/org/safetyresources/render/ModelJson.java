package org.safetyresources.render;

import org.safetyresources.model.Audience;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.PurposeCoverage;

/** Writes the data itself as JSON, in the words of the format it is kept in. */
final class ModelJson {

    private final JsonOutput json;
    private final ContactJson contacts;

    ModelJson(JsonOutput json) {
        this.json = json;
        this.contacts = new ContactJson(json);
    }

    void threat(ThreatDefinition threat) {
        json.object(() -> {
            json.text("id", threat.id());
            json.text("name", threat.name());
            json.texts("shortForms", threat.shortForms());
            json.texts("aliases", threat.aliases());
            json.texts("broader", threat.broader());
            json.object("definition", () -> quotation(threat.definition()));
            json.list("context", threat.context(), q -> json.object(() -> quotation(q)));
        });
    }

    private void quotation(Quotation quotation) {
        json.text("text", quotation.text());
        json.text("language", quotation.language().code());
        json.text("source", quotation.source());
        quotation.footnote().ifPresent(this::footnote);
    }

    private void footnote(Footnote footnote) {
        json.object("footnote", () -> {
            json.number("number", footnote.number());
            json.text("source", footnote.source());
        });
    }

    void answer(ChannelAnswer answer) {
        json.object(() -> {
            json.text("country", answer.query().territory().code());
            json.text("threat", answer.query().threat());
            json.text("audience", answer.query().audience().map(Audience::code));
            json.text("situation", answer.query().situation().map(Situation::code));
            json.text("language", answer.query().language().map(LanguageTag::code));
            json.text("pictured", answer.query().pictured().map(PicturedAge::code));
            json.text("coverage", answer.coverage().code());
            json.list("groups", answer.groups(), this::group);
        });
    }

    private void group(ChannelGroup group) {
        json.object(() -> {
            json.text("id", group.id());
            json.text("reason", group.reason().code());
            json.list("channels", group.channels(), this::channel);
        });
    }

    private void channel(ReportingChannel channel) {
        json.object(() -> {
            json.text("id", channel.id());
            json.text("name", channel.name());
            json.text("operator", channel.operator());
            json.text("purpose", channel.purpose().code());
            json.texts("threats", channel.threats());
            json.texts(
                    "audiences",
                    channel.audiences().stream().map(Audience::code).toList());
            json.texts("notFor", channel.notFor().stream().map(Audience::code).toList());
            json.texts(
                    "situations",
                    channel.situations().stream().map(Situation::code).toList());
            json.texts(
                    "pictures",
                    channel.pictures().stream().map(PicturedAge::code).toList());
            json.flag("providersOnly", channel.providersOnly());
            channel.languages()
                    .ifPresent(spoken -> contacts.stated(
                            "languages",
                            spoken,
                            tags -> json.texts(
                                    "value",
                                    tags.stream().map(LanguageTag::code).toList())));
            channel.anonymity()
                    .ifPresent(stated -> contacts.stated("anonymity", stated, a -> json.text("value", a.code())));
            serves(channel.serves());
            json.list("contacts", channel.contacts(), contacts::contact);
            json.list("notes", channel.notes(), this::note);
        });
    }

    private void serves(ServiceArea area) {
        json.object("serves", () -> {
            json.flag("worldwide", area.worldwide());
            json.texts(
                    "territories",
                    area.territories().stream().map(Territory::code).toList());
            json.text("area", area.area());
            json.texts("evidence", area.evidence());
        });
    }

    private void note(ChannelNote note) {
        json.object(() -> {
            json.text("kind", note.kind().code());
            json.texts("evidence", note.evidence());
        });
    }

    void resource(HelpResource resource) {
        json.object(() -> {
            json.text("id", resource.id());
            json.text("name", resource.name());
            json.text("operator", resource.operator());
            json.text("url", resource.url());
            json.text("display", resource.display());
            json.texts(
                    "audiences",
                    resource.audiences().stream().map(Audience::code).toList());
            json.texts("threats", resource.threats());
            json.texts(
                    "languages",
                    resource.languages().stream().map(LanguageTag::code).toList());
            serves(resource.serves());
            json.texts("evidence", resource.evidence());
        });
    }

    void coverage(CountryCoverage coverage) {
        json.object(() -> {
            json.text("country", coverage.country().code());
            json.list("purposes", coverage.purposes(), this::purpose);
            json.texts("gaps", coverage.gaps().stream().map(Purpose::code).toList());
        });
    }

    private void purpose(PurposeCoverage known) {
        json.object(() -> {
            json.text("purpose", known.purpose().code());
            json.number("channels", known.channels());
            json.flag("wholeCountry", known.wholeCountry());
            json.text("tier", known.tier().code());
            json.text("newestDocument", known.newestDocument());
        });
    }
}
