package org.safetyresources.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many packed files in one, read and written here by its documented form and not by the library. */
final class BundleFile {

    static final String COUNTRIES = "countries.bundle";

    static final String EVIDENCE = "evidence.bundle";

    static final String ASIDE = "aside.bundle";

    static final String TEXTS = "texts.bundle";

    private final List<Part> parts;

    private BundleFile(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A packed file within another.
     *
     * @param name its name
     * @param countries the countries for which it must be read
     * @param tree its content
     */
    record Part(String name, List<String> countries, ByteBuffer tree) {}

    static BundleFile of(Part... parts) {
        return new BundleFile(List.of(parts));
    }

    static BundleFile read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Part> parts = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            String name = text(in);
            List<String> countries = new ArrayList<>();
            for (int more = in.getInt(); more > 0; more--) {
                countries.add(text(in));
            }
            parts.add(new Part(name, countries, ByteBuffer.allocate(in.getInt())));
        }
        parts.forEach(part -> in.get(part.tree().array()));
        if (in.hasRemaining()) {
            throw new IllegalStateException(in.remaining() + " bytes too many");
        }
        return new BundleFile(parts);
    }

    private static String text(ByteBuffer in) {
        byte[] utf8 = new byte[in.getInt()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    List<Part> parts() {
        return parts;
    }

    /** How many bytes stand in front of the first part. */
    int indexLength() {
        return index().length;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(index());
        parts.forEach(part -> out.writeBytes(part.tree().array()));
        return out.toByteArray();
    }

    private byte[] index() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(parts.size(), out);
        for (Part part : parts) {
            text(part.name(), out);
            number(part.countries().size(), out);
            part.countries().forEach(country -> text(country, out));
            number(part.tree().capacity(), out);
        }
        return out.toByteArray();
    }

    private static void text(String text, ByteArrayOutputStream out) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length, out);
        out.writeBytes(utf8);
    }

    private static void number(int number, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
