package org.safetyresources.internal.index;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What counts as the same name, and which names come near. */
public final class Keys {

    private static final int MAX_NEAREST = 3;

    private Keys() {}

    /** No letter, though beyond ASCII; normalizing a name for its sake would cost every start. */
    private static final char REGISTERED = '®';

    /** Reduces a name to what matters: case, accents, hyphens, spaces and other signs do not. */
    public static String normalize(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + ('a' - 'A')));
            } else if (c >= 0x80 && c != REGISTERED) {
                return normalizeUnicode(name);
            }
        }
        return key.toString();
    }

    private static String normalizeUnicode(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The ids that come nearest to a name, nearest first. */
    static List<String> nearest(String name, Collection<String> ids) {
        String key = normalize(name);
        return ids.stream()
                .sorted(Comparator.<String>comparingInt(id -> distance(key, normalize(id)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MAX_NEAREST)
                .toList();
    }

    /** Levenshtein distance; a name that contains the other counts as near. */
    private static int distance(String a, String b) {
        if (!a.isEmpty() && (a.contains(b) || b.contains(a))) {
            return 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
