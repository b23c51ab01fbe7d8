package org.safetyresources.render;

import java.util.List;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageLink;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/** Writes the sections of one fragment as HTML. */
final class HtmlSections implements PageSection.Visitor {

    private final StringBuilder html;
    private final String fragment;
    private final String named;
    private final int level;
    private final LanguageTag language;

    HtmlSections(StringBuilder html, String id, int level, Fragment fragment) {
        this.html = html;
        this.fragment = id;
        // The title of a card may be the name of its threat already.
        this.named = fragment instanceof DefinitionCard ? fragment.title() : "";
        this.level = level;
        this.language = fragment.language();
    }

    static void language(LanguageTag language, StringBuilder html) {
        html.append(" lang=\"");
        HtmlEscaper.append(language.code(), html);
        html.append("\" dir=\"").append(language.isRightToLeft() ? "rtl\"" : "ltr\"");
    }

    void element(String name, String style, String text) {
        html.append('<').append(name).append(" class=\"").append(style).append("\">");
        HtmlEscaper.append(text, html);
        html.append("</").append(name).append(">\n");
    }

    void leave(LeaveLink leave) {
        html.append("<p class=\"sr-leave\">");
        link(leave.text(), leave.url());
        html.append(" <span class=\"sr-leave-notice\">");
        HtmlEscaper.append(leave.notice(), html);
        html.append("</span></p>\n");
    }

    void more(PageLink more) {
        html.append("<p class=\"sr-more\">");
        link(more.text(), more.url());
        html.append("</p>\n");
    }

    void section(PageSection section) {
        String kind = section.kind().code();
        html.append("<section class=\"sr-section sr-").append(kind).append("\" aria-labelledby=\"");
        id(kind);
        html.append("\">\n<h").append(level + 1).append(" class=\"sr-heading\" id=\"");
        id(kind);
        html.append("\">");
        HtmlEscaper.append(section.heading(), html);
        html.append("</h").append(level + 1).append(">\n");
        section.accept(this);
        html.append("</section>\n");
    }

    private void id(String kind) {
        html.append("sr-");
        HtmlEscaper.append(fragment, html);
        html.append('-').append(kind);
    }

    @Override
    public void channels(ChannelSection section) {
        passages("sr-text", section.notices());
        for (ChannelSection.Group group : section.groups()) {
            html.append("<div class=\"sr-group\">\n");
            if (group.instruction().isPresent()) {
                passage("p", "sr-instruction", group.instruction().get());
            }
            html.append("<ul class=\"sr-channels\">\n");
            for (ChannelSection.Channel channel : group.channels()) {
                channel(channel);
            }
            html.append("</ul>\n</div>\n");
        }
    }

    private void channel(ChannelSection.Channel channel) {
        html.append("<li class=\"sr-channel\">\n<p class=\"sr-name\"><strong>");
        HtmlEscaper.append(channel.name(), html);
        html.append("</strong>");
        if (channel.operator().isPresent()) {
            span("sr-operator", channel.operator().get());
        }
        html.append("</p>\n");
        if (channel.area().isPresent()) {
            element("p", "sr-area", channel.area().get());
        }
        html.append("<ul class=\"sr-contacts\">\n");
        for (ChannelSection.Contact contact : channel.contacts()) {
            contact(contact);
        }
        html.append("</ul>\n");
        passages("sr-instruction", channel.notes());
        html.append("</li>\n");
    }

    private void contact(ChannelSection.Contact contact) {
        html.append("<li class=\"sr-contact\"><span class=\"sr-label\">");
        HtmlEscaper.append(contact.label(), html);
        html.append("</span> ");
        contactLink(contact);
        if (contact.note().isPresent()) {
            span("sr-note", contact.note().get());
        }
        if (!contact.facts().isEmpty()) {
            facts(contact.facts());
        }
        if (contact.age().isPresent()) {
            span("sr-age", contact.age().get());
        }
        html.append("</li>\n");
    }

    private void span(String style, String text) {
        html.append(" <span class=\"").append(style).append("\">");
        HtmlEscaper.append(text, html);
        html.append("</span>");
    }

    private void facts(List<String> facts) {
        String separator = " <span class=\"sr-facts\">";
        for (String fact : facts) {
            html.append(separator);
            HtmlEscaper.append(fact, html);
            separator = " · ";
        }
        html.append("</span>");
    }

    /** What is spoken stands for the whole link, so it names what the link is. */
    private void contactLink(ChannelSection.Contact contact) {
        if (contact.spoken().isEmpty()) {
            link(contact.display(), contact.link());
            return;
        }
        boolean safe = Links.isSafe(contact.link());
        if (safe) {
            open(contact.link());
            html.append(" aria-label=\"");
            HtmlEscaper.append(contact.label(), html);
            html.append(' ');
            HtmlEscaper.append(contact.spoken().get(), html);
            html.append("\">");
        }
        // Numbers run left to right in every language.
        html.append("<bdi dir=\"ltr\">");
        HtmlEscaper.append(contact.display(), html);
        html.append("</bdi>").append(safe ? "</a>" : "");
    }

    private void link(String text, String url) {
        boolean safe = Links.isSafe(url);
        if (safe) {
            open(url);
            html.append('>');
        }
        HtmlEscaper.append(text, html);
        html.append(safe ? "</a>" : "");
    }

    private void open(String url) {
        html.append("<a class=\"sr-link\" href=\"");
        HtmlEscaper.append(url, html);
        html.append('"');
    }

    @Override
    public void steps(StepSection section) {
        html.append("<ul class=\"sr-step-list\">\n");
        for (LocalizedText step : section.steps()) {
            passage("li", "sr-step", step);
        }
        html.append("</ul>\n");
    }

    @Override
    public void notices(NoticeSection section) {
        passages("sr-text", section.notices());
    }

    @Override
    public void resources(ResourceSection section) {
        html.append("<ul class=\"sr-resource-list\">\n");
        for (ResourceSection.Resource resource : section.resources()) {
            html.append("<li class=\"sr-resource\">");
            link(resource.name(), resource.link());
            html.append(' ');
            passage("span", "sr-description", resource.description());
            html.append("<bdi class=\"sr-address\" dir=\"ltr\">");
            HtmlEscaper.append(resource.display(), html);
            html.append("</bdi></li>\n");
        }
        html.append("</ul>\n");
    }

    @Override
    public void definitions(DefinitionSection section) {
        if (section.fold().isPresent()) {
            html.append("<details class=\"sr-folded\">\n<summary>");
            HtmlEscaper.append(section.fold().get(), html);
            html.append("</summary>\n");
        }
        passages("sr-text", section.notices());
        for (DefinitionSection.Definition definition : section.definitions()) {
            html.append("<div class=\"sr-definition\">\n");
            if (!definition.name().equals(named)) {
                term(definition);
            }
            for (DefinitionSection.Quoted quoted : definition.quotations()) {
                quotation(quoted);
            }
            html.append("</div>\n");
        }
        html.append(section.fold().isPresent() ? "</details>\n" : "");
    }

    private void term(DefinitionSection.Definition definition) {
        html.append("<h").append(level + 2).append(" class=\"sr-term\"");
        languageIfOther(definition.language());
        html.append('>');
        HtmlEscaper.append(definition.name(), html);
        html.append("</h").append(level + 2).append(">\n");
    }

    private void languageIfOther(LanguageTag other) {
        if (!other.code().equals(language.code())) {
            language(other, html);
        }
    }

    private void quotation(DefinitionSection.Quoted quoted) {
        html.append("<blockquote class=\"sr-quote\"");
        languageIfOther(quoted.language());
        html.append("><p>");
        HtmlEscaper.append(quoted.text(), html);
        html.append(" <span class=\"sr-cite\">[").append(quoted.source()).append(']');
        if (quoted.footnote().isPresent()) {
            DefinitionSection.Note note = quoted.footnote().get();
            html.append(" (");
            HtmlEscaper.append(note.text(), html);
            html.append(": [").append(note.source()).append("])");
        }
        html.append("</span></p></blockquote>\n");
    }

    @Override
    public void sources(SourceSection section) {
        html.append("<ol class=\"sr-source-list\">\n");
        for (SourceSection.Citation source : section.sources()) {
            // Titles are in the language of their source, which may run the other way; their numbers do not.
            html.append("<li value=\"").append(source.number()).append("\"><bdi>");
            if (source.link().isPresent()) {
                link(source.text(), source.link().get());
            } else {
                HtmlEscaper.append(source.text(), html);
            }
            html.append("</bdi></li>\n");
        }
        html.append("</ol>\n");
    }

    private void passages(String style, List<LocalizedText> texts) {
        for (LocalizedText text : texts) {
            passage("p", style, text);
        }
    }

    /** A text that may be in another language than the rest. */
    private void passage(String name, String style, LocalizedText text) {
        html.append('<').append(name).append(" class=\"").append(style).append('"');
        languageIfOther(text.language());
        html.append('>');
        HtmlEscaper.append(text.text(), html);
        html.append("</").append(name).append(">\n");
    }
}
