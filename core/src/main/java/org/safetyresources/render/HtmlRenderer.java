package org.safetyresources.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.text.HostLinks;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.Glossary;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;

/**
 * Writes HTML: a fragment to embed in a page of the host, or a document of its own.
 *
 * <p>A fragment is one {@code section} of semantic elements without script, style or event handler, so
 * that it passes {@code Content-Security-Policy: default-src 'none'; style-src 'self'}. Every text is
 * escaped; only {@code https}, {@code tel}, {@code sms} and {@code mailto} addresses, and paths of the
 * host, become links. {@code lang} and {@code dir} stand wherever they change.
 *
 * <p>Classes, all beginning with {@code sr-}, for a stylesheet of the host; {@link #stylesheet()} is one
 * to begin with:
 *
 * <ul>
 *   <li>{@code sr-fragment} with {@code sr-page}, {@code sr-prompt}, {@code sr-definition-card} or {@code
 *       sr-glossary}; {@code sr-title}, {@code sr-notice}, {@code sr-more}, {@code sr-leave}, {@code
 *       sr-leave-notice}; {@code sr-body} around it in a document of its own
 *   <li>{@code sr-section} with {@code sr-danger}, {@code sr-report} and so on, as {@link
 *       org.safetyresources.page.SectionKind#code()}; {@code sr-heading}, {@code sr-text}
 *   <li>{@code sr-group}, {@code sr-instruction}, {@code sr-channels}, {@code sr-channel}, {@code sr-name},
 *       {@code sr-operator}, {@code sr-area}, {@code sr-contacts}, {@code sr-contact}, {@code sr-label},
 *       {@code sr-link}, {@code sr-note}, {@code sr-facts}, {@code sr-age}
 *   <li>{@code sr-step-list}, {@code sr-step}, {@code sr-resource-list}, {@code sr-resource}, {@code
 *       sr-description}, {@code sr-address}, {@code sr-folded}, {@code sr-definition}, {@code sr-term},
 *       {@code sr-quote}, {@code sr-cite}, {@code sr-source-list}
 * </ul>
 */
public final class HtmlRenderer implements FragmentRenderer {

    private static final String STYLESHEET = "safety-resources.css";
    private static final int MAX_LEVEL = 4;

    private final int level;
    private final boolean standalone;
    private final @Nullable String stylesheetUrl;

    private HtmlRenderer(int level, boolean standalone, @Nullable String stylesheetUrl) {
        this.level = level;
        this.standalone = standalone;
        this.stylesheetUrl = stylesheetUrl;
    }

    /** {@return a renderer of fragments whose title is an {@code h2}} */
    public static HtmlRenderer create() {
        return new HtmlRenderer(2, false, null);
    }

    /**
     * Makes a renderer of fragments for a place in the outline of the host's page.
     *
     * @param level the level of the title, 1 to 4; sections are one below
     * @return the renderer
     * @throws IllegalArgumentException if there is no such level
     */
    public static HtmlRenderer ofHeadingLevel(int level) {
        if (level < 1 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("A title of level " + level + " is not possible; use 1 to " + MAX_LEVEL);
        }
        return new HtmlRenderer(level, false, null);
    }

    /** {@return a renderer of whole documents that hold {@link #stylesheet()}, to open from a disk} */
    public static HtmlRenderer standalone() {
        return new HtmlRenderer(1, true, null);
    }

    /**
     * Makes a renderer of whole documents that link to a stylesheet.
     *
     * @param stylesheetUrl an {@code https} address, or a path of the host that begins with one slash
     * @return the renderer
     * @throws IllegalArgumentException if it is neither
     */
    public static HtmlRenderer standalone(String stylesheetUrl) {
        HostLinks.requireUrl(stylesheetUrl);
        return new HtmlRenderer(1, true, stylesheetUrl);
    }

    /**
     * Reads the optional stylesheet: light and dark, print, narrow screens, less motion, large targets;
     * colours and sizes are custom properties.
     *
     * @return the text of the stylesheet
     */
    public static String stylesheet() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream(STYLESHEET)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The jar of this library is incomplete: " + STYLESHEET + " is not in it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLESHEET, e);
        }
    }

    @Override
    public String render(Fragment fragment) {
        StringBuilder html = new StringBuilder(HtmlLength.estimate(fragment));
        write(fragment, html);
        return html.toString();
    }

    @Override
    public void render(Fragment fragment, Appendable out) throws IOException {
        if (out instanceof StringBuilder html) {
            write(fragment, html);
        } else {
            out.append(render(fragment));
        }
    }

    private void write(Fragment fragment, StringBuilder html) {
        if (standalone) {
            head(fragment, html);
        }
        fragment(fragment, html);
        if (standalone) {
            html.append("</main>\n</body>\n</html>\n");
        }
    }

    private void head(Fragment fragment, StringBuilder html) {
        html.append("<!DOCTYPE html>\n<html");
        HtmlSections.language(fragment.language(), html);
        html.append(">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        HtmlEscaper.append(fragment.title(), html);
        html.append("</title>\n");
        if (stylesheetUrl == null) {
            html.append("<style>\n").append(stylesheet()).append("</style>\n");
        } else {
            html.append("<link rel=\"stylesheet\" href=\"");
            HtmlEscaper.append(stylesheetUrl, html);
            html.append("\">\n");
        }
        html.append("</head>\n<body class=\"sr-body\">\n<main>\n");
    }

    private void fragment(Fragment fragment, StringBuilder html) {
        HtmlSections sections = new HtmlSections(html, id(fragment), level, fragment);
        html.append("<section class=\"sr-fragment sr-").append(name(fragment)).append('"');
        HtmlSections.language(fragment.language(), html);
        html.append(">\n");
        if (fragment.leave().isPresent()) {
            sections.leave(fragment.leave().get());
        }
        sections.element("h" + level, "sr-title", fragment.title());
        for (String notice : fragment.notices()) {
            sections.element("p", "sr-notice", notice);
        }
        for (PageSection section : fragment.sections()) {
            sections.section(section);
        }
        if (fragment.more().isPresent()) {
            sections.more(fragment.more().get());
        }
        html.append("</section>\n");
    }

    /** Ids of the fragment's own: a page, a prompt and several definitions may stand in one document. */
    private static String id(Fragment fragment) {
        return fragment instanceof DefinitionCard card ? "definition-" + card.threat() : name(fragment);
    }

    private static String name(Fragment fragment) {
        if (fragment instanceof SafetyPage) {
            return "page";
        } else if (fragment instanceof DefinitionCard) {
            return "definition-card";
        }
        return fragment instanceof Glossary ? "glossary" : "prompt";
    }
}
