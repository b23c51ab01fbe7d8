package org.safetyresources.examples.commandline;

import java.util.Locale;
import org.safetyresources.page.Fragment;
import org.safetyresources.render.FragmentRenderer;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonLdRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --format} and {@code --standalone}, and where to write a fragment. */
final class DocumentOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people (default), markdown or html to publish, json for programs,"
                    + " json-ld for search engines")
    private Format format = Format.TEXT;

    @Option(
            names = "--standalone",
            description = "with --format html: a whole document with its stylesheet, not a part of a page")
    private boolean standalone;

    @Mixin
    private final OutputOption output = new OutputOption();

    boolean isText() {
        return format == Format.TEXT;
    }

    /** Where text is shown: the terminal if there is one, and no file was asked for. */
    Screen screen(Session session) {
        return output.screen(session);
    }

    String render(Session session, Fragment fragment) {
        Screen screen = screen(session);
        String document = renderer(screen).render(fragment);
        return isText() ? Headings.emphasised(document, fragment, screen) : document;
    }

    private FragmentRenderer renderer(Screen screen) {
        if (standalone && format != Format.HTML) {
            throw new ParameterException(
                    command.commandLine(), "Option '--standalone' makes a whole HTML document; add --format html");
        }
        return switch (format) {
            case TEXT -> TextRenderer.ofWidth(screen.width());
            case MARKDOWN -> MarkdownRenderer.create();
            case HTML -> standalone ? HtmlRenderer.standalone() : HtmlRenderer.create();
            case JSON -> JsonRenderer.create();
            case JSON_LD -> JsonLdRenderer.create();
        };
    }

    /** Prints a document, or writes it into the file asked for; answers with the exit status. */
    int write(Session session, String what, String document) {
        return output.write(session, what, document);
    }

    /** The formats there are. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        JSON_LD;

        static Format of(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "markdown" -> MARKDOWN;
                case "html" -> HTML;
                case "json" -> JSON;
                case "json-ld" -> JSON_LD;
                default ->
                    throw new IllegalArgumentException(
                            "\"" + name + "\" is not a format; use one of text, markdown, html, json, json-ld");
            };
        }
    }
}
