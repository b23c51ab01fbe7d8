package org.safetyresources.render;

import java.util.function.Consumer;
import org.safetyresources.model.Audience;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/** Writes a page or another fragment as JSON. */
final class PageJson implements PageSection.Visitor {

    private final JsonOutput json;

    PageJson(JsonOutput json) {
        this.json = json;
    }

    void fragment(Fragment fragment) {
        json.object(() -> {
            json.text("title", fragment.title());
            json.texts("notices", fragment.notices());
            json.text("language", fragment.language().code());
            if (fragment instanceof SafetyPage page) {
                json.text("country", page.territory().code());
                json.text("audience", page.audience().map(Audience::code));
                json.text("coverage", page.coverage().code());
            } else if (fragment instanceof SafetyPrompt prompt) {
                json.text("country", prompt.territory().code());
                json.text("audience", prompt.audience().map(Audience::code));
            }
            json.object("version", () -> {
                json.text("data", fragment.version().data().code());
                json.text("schema", fragment.version().schema());
                json.text("released", fragment.version().released().toString());
            });
            json.list("sections", fragment.sections(), this::section);
            fragment.more()
                    .ifPresent(more -> json.object("more", () -> {
                        json.text("text", more.text());
                        json.text("url", more.url());
                    }));
            fragment.leave()
                    .ifPresent(leave -> json.object("leave", () -> {
                        json.text("text", leave.text());
                        json.text("url", leave.url());
                        json.text("notice", leave.notice());
                    }));
        });
    }

    private void section(PageSection section) {
        json.object(() -> {
            json.text("kind", section.kind().code());
            json.text("heading", section.heading());
            section.accept(this);
        });
    }

    @Override
    public void channels(ChannelSection section) {
        json.passages("notices", section.notices());
        json.list("groups", section.groups(), object(this::group));
    }

    private void group(ChannelSection.Group group) {
        json.text("id", group.id());
        json.text("reason", group.reason().code());
        group.instruction().ifPresent(text -> json.passage("instruction", text));
        json.list("channels", group.channels(), object(this::channel));
    }

    private void channel(ChannelSection.Channel channel) {
        json.text("id", channel.id());
        json.text("name", channel.name());
        json.text("operator", channel.operator());
        json.text("area", channel.area());
        json.list("contacts", channel.contacts(), object(contact -> {
            json.text("label", contact.label());
            json.text("display", contact.display());
            json.text("spoken", contact.spoken());
            json.text("link", contact.link());
            json.text("note", contact.note());
            json.texts("facts", contact.facts());
            json.text("age", contact.age());
        }));
        json.passages("notes", channel.notes());
    }

    @Override
    public void steps(StepSection section) {
        json.passages("steps", section.steps());
    }

    @Override
    public void notices(NoticeSection section) {
        json.passages("notices", section.notices());
    }

    @Override
    public void resources(ResourceSection section) {
        json.list("resources", section.resources(), object(resource -> {
            json.text("id", resource.id());
            json.text("name", resource.name());
            json.text("operator", resource.operator());
            json.passage("description", resource.description());
            json.text("display", resource.display());
            json.text("link", resource.link());
        }));
    }

    @Override
    public void definitions(DefinitionSection section) {
        json.passages("notices", section.notices());
        json.text("fold", section.fold());
        json.list("definitions", section.definitions(), object(definition -> {
            json.text("id", definition.id());
            json.text("name", definition.name());
            json.text("language", definition.language().code());
            json.list("quotations", definition.quotations(), object(this::quoted));
        }));
    }

    private void quoted(DefinitionSection.Quoted quoted) {
        json.text("text", quoted.text());
        json.text("language", quoted.language().code());
        json.number("source", quoted.source());
        quoted.footnote()
                .ifPresent(note -> json.object("footnote", () -> {
                    json.number("number", note.number());
                    json.text("text", note.text());
                    json.number("source", note.source());
                }));
    }

    @Override
    public void sources(SourceSection section) {
        json.list("sources", section.sources(), object(source -> {
            json.text("id", source.id());
            json.number("number", source.number());
            json.text("text", source.text());
            json.text("link", source.link());
        }));
    }

    private <T> Consumer<T> object(Consumer<T> content) {
        return value -> json.object(() -> content.accept(value));
    }
}
