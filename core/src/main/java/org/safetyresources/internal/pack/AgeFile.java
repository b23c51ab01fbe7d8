package org.safetyresources.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.internal.read.Node;
import org.safetyresources.model.PublisherKind;

/**
 * How old documents are, a line each in the order of their ids, so that one is found without reading all:
 * its id, the day it was read, whether it is a data set, and its own date if it has one.
 */
final class AgeFile {

    /** The name of the file within its bundle. */
    static final String NAME = "ages.txt";

    private static final String DATASET = "dataset";
    private static final String DOCUMENT = "document";
    private static final int PARTS = 4;

    private final String location;
    private final byte[] lines;

    AgeFile(String location, byte[] lines) {
        this.location = location;
        this.lines = lines;
    }

    /** Writes the ages of documents, given by their ids as they stand in their files. */
    static byte[] write(SortedMap<String, Node> documents) {
        StringBuilder text = new StringBuilder();
        documents.forEach((id, document) -> {
            boolean dataset = text(document, "kind").equals(PublisherKind.DATASET.code());
            text.append(id).append(' ').append(text(document, "readOn")).append(' ');
            text.append(dataset ? DATASET : DOCUMENT).append(' ').append(text(document, "date"));
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(Node document, String key) {
        Node member = document.child(key);
        return member == null ? "" : member.text();
    }

    /** {@return the age of a document, if it is one of these} */
    Optional<DocumentAge> find(String id) {
        byte[] wanted = (id + " ").getBytes(StandardCharsets.US_ASCII);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int order = compare(start, wanted);
            if (order == 0) {
                return Optional.of(age(start));
            } else if (order < 0) {
                low = lineEnd(start) + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    private int lineStart(int position) {
        int start = position;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int order = (start + i < lines.length ? lines[start + i] : 0) - wanted[i];
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private DocumentAge age(int start) {
        String line = new String(lines, start, lineEnd(start) - start, StandardCharsets.US_ASCII);
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            throw new CorruptPackException(location, NAME, "does not hold what it should");
        }
        return new DocumentAge(parts[3], parts[1], parts[2].equals(DATASET));
    }
}
