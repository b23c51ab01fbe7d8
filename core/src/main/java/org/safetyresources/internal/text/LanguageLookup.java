package org.safetyresources.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which languages to try for a reader, nearest first: the lookup of RFC 4647, section 3.4. */
public final class LanguageLookup {

    /** Where Chinese is written with traditional characters, unless the tag says otherwise. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private LanguageLookup() {}

    /**
     * Lists a tag and what is left of it when subtags are taken off its end. A tag of Chinese that names no
     * script is read as one of the script usual in its region, since a reader of one may not read the other.
     */
    public static List<String> nearestFirst(String tag) {
        List<String> tags = new ArrayList<>();
        tags.add(tag);
        String rest = tag;
        for (int hyphen = rest.lastIndexOf('-'); hyphen > 0; hyphen = rest.lastIndexOf('-')) {
            rest = rest.substring(0, hyphen);
            // A single letter or digit only announces what follows it.
            boolean announces = rest.length() > 1 && rest.charAt(rest.length() - 2) == '-';
            if (!announces) {
                tags.add(rest);
            }
        }
        if (rest.equals("zh") && !tag.contains("-Han")) {
            String region = tag.length() > rest.length() ? tag.substring(rest.length() + 1) : "";
            tags.add(tags.size() - 1, TRADITIONAL.contains(region) ? "zh-Hant" : "zh-Hans");
        }
        return tags;
    }
}
