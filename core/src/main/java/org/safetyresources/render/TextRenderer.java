package org.safetyresources.render;

import java.io.IOException;
import java.util.List;
import org.safetyresources.CatalogDiff;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/**
 * Writes plain text, in lines no wider than asked for.
 *
 * <p>Nothing in it depends on a font or a colour. Control and formatting characters, which a terminal
 * would obey, are replaced by U+FFFD. A number or address is never broken over two lines.
 */
public final class TextRenderer implements FragmentRenderer {

    /** Width of a line unless another is asked for, in characters. */
    public static final int DEFAULT_WIDTH = 80;

    /** Narrowest line that can be asked for, in characters. */
    public static final int MIN_WIDTH = 20;

    private final int width;

    private TextRenderer(int width) {
        this.width = width;
    }

    /** {@return a renderer with lines of {@link #DEFAULT_WIDTH}} */
    public static TextRenderer create() {
        return new TextRenderer(DEFAULT_WIDTH);
    }

    /**
     * Makes a renderer with lines of another width.
     *
     * @param width the width in characters, at least {@link #MIN_WIDTH}
     * @return the renderer
     * @throws IllegalArgumentException if the width is smaller
     */
    public static TextRenderer ofWidth(int width) {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("A width of " + width + " is too narrow; use " + MIN_WIDTH + " or more");
        }
        return new TextRenderer(width);
    }

    @Override
    public void render(Fragment fragment, Appendable out) throws IOException {
        TextLines lines = new TextLines(width);
        lines.title(fragment.title());
        fragment.notices().forEach(notice -> lines.paragraph("", notice));
        Sections sections = new Sections(lines);
        for (PageSection section : fragment.sections()) {
            lines.heading(section.heading());
            section.accept(sections);
        }
        fragment.more().ifPresent(more -> {
            lines.blank();
            lines.line("", more.text() + ": ", more.url());
        });
        out.append(lines.toString());
    }

    /**
     * Writes what differs between two versions of the data.
     *
     * @param diff what differs
     * @return the document
     */
    public String render(CatalogDiff diff) {
        return DiffText.write(diff, width);
    }

    private record Sections(TextLines lines) implements PageSection.Visitor {

        @Override
        public void channels(ChannelSection section) {
            paragraphs(section.notices());
            if (!section.notices().isEmpty()) {
                lines.blank();
            }
            for (ChannelSection.Group group : section.groups()) {
                group.instruction().ifPresent(text -> lines.paragraph("", text.text()));
                for (ChannelSection.Channel channel : group.channels()) {
                    lines.paragraph(
                            "* ",
                            channel.operator()
                                    .map(operator -> channel.name() + " (" + operator + ")")
                                    .orElse(channel.name()));
                    channel.area().ifPresent(area -> lines.paragraph("  ", area));
                    for (ChannelSection.Contact contact : channel.contacts()) {
                        lines.line("  ", contact.label() + ": ", contact.display());
                        // Of a link that is shown by other words, paper and terminals need the address.
                        if (isAddress(contact.link())
                                && !contact.link().contains(contact.display())
                                && Links.isSafe(contact.link())) {
                            lines.line("    ", "", contact.link());
                        }
                        contact.note().ifPresent(note -> lines.paragraph("    ", note));
                        String facts = String.join(". ", contact.facts());
                        if (!facts.isEmpty()) {
                            lines.paragraph("    ", facts + ".");
                        }
                        contact.age().ifPresent(age -> lines.paragraph("    ", age));
                    }
                    channel.notes().forEach(note -> lines.paragraph("  ", note.text()));
                }
                lines.blank();
            }
        }

        @Override
        public void steps(StepSection section) {
            section.steps().forEach(step -> lines.paragraph("* ", step.text()));
        }

        @Override
        public void notices(NoticeSection section) {
            paragraphs(section.notices());
        }

        @Override
        public void resources(ResourceSection section) {
            for (ResourceSection.Resource resource : section.resources()) {
                lines.paragraph("* ", resource.name());
                lines.paragraph("  ", resource.description().text());
                lines.line("  ", "", resource.display());
            }
        }

        @Override
        public void definitions(DefinitionSection section) {
            paragraphs(section.notices());
            for (DefinitionSection.Definition definition : section.definitions()) {
                lines.blank();
                lines.paragraph("", definition.name());
                definition.quotations().forEach(this::quotation);
            }
        }

        private void quotation(DefinitionSection.Quoted quoted) {
            String note = quoted.footnote()
                    .map(footnote -> " (" + footnote.text() + ": [" + footnote.source() + "])")
                    .orElse("");
            lines.paragraph("  ", "“" + quoted.text() + "” [" + quoted.source() + "]" + note);
        }

        @Override
        public void sources(SourceSection section) {
            for (SourceSection.Citation source : section.sources()) {
                lines.paragraph("[" + source.number() + "] ", source.text());
                source.link().ifPresent(link -> lines.line("    ", "", link));
            }
        }

        private static boolean isAddress(String link) {
            return link.startsWith("https:") || link.startsWith("/");
        }

        private void paragraphs(List<LocalizedText> texts) {
            texts.forEach(text -> lines.paragraph("", text.text()));
        }
    }
}
