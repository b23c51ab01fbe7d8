package org.safetyresources.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetyresources.model.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON values; what is unknown or empty is left out. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one document, with a line feed at its end whatever the platform's line separator. */
    static String write(Consumer<JsonOutput> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
            content.accept(new JsonOutput(json));
        }
        return out.append('\n').toString();
    }

    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void object(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    <T> void list(String name, List<T> values, Consumer<T> content) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(content);
            json.writeEndArray();
        }
    }

    void texts(String name, List<String> values) {
        list(name, values, json::writeString);
    }

    /** Texts of ours, each with its language. */
    void passages(String name, List<LocalizedText> values) {
        list(name, values, text -> object(() -> passage(text)));
    }

    void passage(String name, LocalizedText value) {
        object(name, () -> passage(value));
    }

    private void passage(LocalizedText value) {
        text("text", value.text());
        text("language", value.language().code());
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Asks the generator to indent. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
