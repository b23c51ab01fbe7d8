package org.safetyresources.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;

/** Reads {@code ids.txt}: one id a line, sorted, with comments after {@code #}. */
final class LedgerReader {

    private LedgerReader() {}

    static void read(String file, byte[] bytes, Faults faults, Map<String, Integer> lines) {
        String[] text = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        String previous = "";
        for (int i = 0; i < text.length; i++) {
            String line = text[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int number = i + 1;
            String before = previous;
            Shapes.identifier(line)
                    .or(() -> before.compareTo(line) < 0
                            ? Optional.empty()
                            : Optional.of("is out of order; keep the ids sorted and each once"))
                    .ifPresent(problem -> faults.addLine(file, number, Quoting.quote(line) + " " + problem));
            lines.putIfAbsent(line, number);
            previous = line;
        }
    }
}
