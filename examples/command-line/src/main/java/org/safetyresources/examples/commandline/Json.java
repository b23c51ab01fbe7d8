package org.safetyresources.examples.commandline;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as the library writes it: indented, what is not known or an empty list is left out. */
final class Json {

    private Json() {}

    /** Writes maps, lists, numbers, and everything else as its text. */
    static String of(Map<String, ?> object) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(new Indented(), out)) {
            write(object, json);
        }
        return out.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, member) -> writeMember(String.valueOf(name), member, json));
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            array.forEach(element -> write(element, json));
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeMember(String name, Object member, JsonGenerator json) {
        Object value = member instanceof Optional<?> known ? known.orElse(null) : member;
        if (value != null && !(value instanceof List<?> array && array.isEmpty())) {
            json.writeName(name);
            write(value, json);
        }
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
