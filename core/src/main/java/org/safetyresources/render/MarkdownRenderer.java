package org.safetyresources.render;

import java.io.IOException;
import java.util.List;
import org.safetyresources.CatalogDiff;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/**
 * Writes CommonMark.
 *
 * <p>Every ASCII punctuation mark of a text is escaped with a backslash, which CommonMark allows, so that
 * no text becomes a heading, a link, an image or HTML, and a space at its beginning or end is written as a
 * character reference. Control and formatting characters are replaced by
 * U+FFFD. Only {@code https}, {@code tel}, {@code sms} and {@code mailto} addresses become links.
 */
public final class MarkdownRenderer implements FragmentRenderer {

    private static final int MAX_LEVEL = 4;

    private final int level;

    private MarkdownRenderer(int level) {
        this.level = level;
    }

    /** {@return a renderer whose title is a heading of level 1} */
    public static MarkdownRenderer create() {
        return new MarkdownRenderer(1);
    }

    /**
     * Makes a renderer for a fragment inside another document.
     *
     * @param level the level of the title, 1 to 4; sections are one below
     * @return the renderer
     * @throws IllegalArgumentException if there is no such level
     */
    public static MarkdownRenderer ofHeadingLevel(int level) {
        if (level < 1 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("A title of level " + level + " is not possible; use 1 to " + MAX_LEVEL);
        }
        return new MarkdownRenderer(level);
    }

    @Override
    public void render(Fragment fragment, Appendable out) throws IOException {
        Writing writing = new Writing(level);
        writing.heading(level, fragment.title());
        fragment.notices().forEach(writing::paragraph);
        for (PageSection section : fragment.sections()) {
            writing.heading(level + 1, section.heading());
            section.accept(writing);
        }
        fragment.more().ifPresent(more -> writing.linked(more.text(), more.url()));
        fragment.leave().ifPresent(leave -> {
            writing.linked(leave.text(), leave.url());
            writing.paragraph(leave.notice());
        });
        out.append(writing.text);
    }

    /**
     * Writes what differs between two versions of the data, as a changelog or a section of one.
     *
     * <p>Of the punctuation in it only what means something to CommonMark, GitHub or a reader of links in
     * plain text is escaped, so that people can read the source as well.
     *
     * @param diff what differs
     * @return the document
     */
    public String render(CatalogDiff diff) {
        return DiffMarkdown.write(diff, level);
    }

    private static final class Writing implements PageSection.Visitor {

        private final StringBuilder text = new StringBuilder();
        private final int level;

        Writing(int level) {
            this.level = level;
        }

        void heading(int depth, String words) {
            block().append("#".repeat(depth)).append(' ');
            escaped(words).append('\n');
        }

        void paragraph(String words) {
            block();
            escaped(words).append('\n');
        }

        void linked(String words, String url) {
            block();
            link(words, url);
            text.append('\n');
        }

        private void item(int depth, String words) {
            text.append("  ".repeat(depth)).append("- ");
            escaped(words).append('\n');
        }

        private StringBuilder block() {
            return text.isEmpty() ? text : text.append('\n');
        }

        private StringBuilder escaped(String words) {
            for (int i = 0; i < words.length(); ) {
                int c = words.codePointAt(i);
                if (Characters.isObeyed(c)) {
                    text.append('\uFFFD');
                } else if (isPunctuation(c)) {
                    text.append('\\').append((char) c);
                } else if (Character.isSpaceChar(c) && (i == 0 || i == words.length() - 1)) {
                    // CommonMark would strip it, make code of the text, or see no end of what is strong.
                    text.append("&#").append(c).append(';');
                } else {
                    text.appendCodePoint(c);
                }
                i += Character.charCount(c);
            }
            return text;
        }

        private static boolean isPunctuation(int c) {
            return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
        }

        private void link(String words, String url) {
            if (Links.isSafe(url)) {
                text.append('[');
                escaped(words);
                // A safe address holds nothing else that means something here.
                text.append("](<").append(url.replace("&", "\\&")).append(">)");
            } else {
                escaped(words);
            }
        }

        @Override
        public void channels(ChannelSection section) {
            section.notices().forEach(notice -> paragraph(notice.text()));
            for (ChannelSection.Group group : section.groups()) {
                group.instruction().ifPresent(text -> paragraph(text.text()));
                block();
                group.channels().forEach(this::channel);
            }
        }

        private void channel(ChannelSection.Channel channel) {
            text.append("- **");
            escaped(channel.name()).append("**");
            channel.operator().ifPresent(operator -> {
                text.append(" \\(");
                escaped(operator).append("\\)");
            });
            text.append('\n');
            channel.area().ifPresent(area -> item(1, area));
            for (ChannelSection.Contact contact : channel.contacts()) {
                text.append("  - ");
                escaped(contact.label()).append("\\: ");
                link(contact.display(), contact.link());
                text.append('\n');
                contact.note().ifPresent(note -> item(2, note));
                contact.facts().forEach(fact -> item(2, fact));
                contact.age().ifPresent(age -> item(2, age));
            }
            channel.notes().forEach(note -> item(1, note.text()));
        }

        @Override
        public void steps(StepSection section) {
            block();
            section.steps().forEach(step -> item(0, step.text()));
        }

        @Override
        public void notices(NoticeSection section) {
            section.notices().forEach(notice -> paragraph(notice.text()));
        }

        @Override
        public void resources(ResourceSection section) {
            block();
            for (ResourceSection.Resource resource : section.resources()) {
                text.append("- ");
                link(resource.name(), resource.link());
                text.append('\n');
                item(1, resource.description().text());
                item(1, resource.display());
            }
        }

        @Override
        public void definitions(DefinitionSection section) {
            section.notices().forEach(notice -> paragraph(notice.text()));
            for (DefinitionSection.Definition definition : section.definitions()) {
                heading(level + 2, definition.name());
                definition.quotations().forEach(this::quotation);
            }
        }

        private void quotation(DefinitionSection.Quoted quoted) {
            block().append("> “");
            escaped(quoted.text()).append("” \\[").append(quoted.source()).append("\\]");
            quoted.footnote().ifPresent(note -> {
                text.append(" \\(");
                escaped(note.text()).append("\\: \\[").append(note.source()).append("\\]\\)");
            });
            text.append('\n');
        }

        @Override
        public void sources(SourceSection section) {
            block();
            List<SourceSection.Citation> sources = section.sources();
            for (SourceSection.Citation source : sources) {
                text.append(source.number()).append(". ");
                if (source.link().isPresent()) {
                    link(source.text(), source.link().get());
                } else {
                    escaped(source.text());
                }
                text.append('\n');
            }
        }
    }
}
