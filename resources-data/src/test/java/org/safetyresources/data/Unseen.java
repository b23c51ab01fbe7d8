package org.safetyresources.data;

import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** The faults of one file that no schema can see, each with the reason, by what the library says of them. */
enum Unseen {
    DIGITS(
            "does not (speak|show) the digits of|the digits in .* are not all of|does not lead to",
            "the digits that are read, spoken and dialled stand under three keys, and are compared",
            true),
    COUNTRIES("names no country known to ISO 3166-1", "the list of countries is that of the JDK"),
    LANGUAGES(
            "names no language known to ISO 639|is not in canonical form",
            "the list of languages is that of the JDK, and so is what a tag was replaced by"),
    TIME_ZONES("is no IANA time zone", "the list of time zones is that of the JDK"),
    EVIDENCE("names no (two )?document", "how strong evidence is stands in the documents that an id leads to", true),
    NAMES(
            "already names|is taken by|in hyphens only|is retired twice",
            "two entries may differ and still share a name or an id",
            true),
    WHOLE_NUMBERS("[0-9]+\\.0+ is not a whole number", "JSON Schema takes 1.0 for a whole number"),
    CHARACTERS(
            "holds U\\+0378 at character .*|\"" + Oddities.EMOJI + ".*is longer than 2000",
            "which characters are assigned depends on the version of Unicode, and a schema counts a character outside"
                    + " the first 65,536 once, which Java counts twice"),
    VERSIONS("asks for library version", "a schema does not know which library reads the data");

    private final Pattern said;
    private final String reason;
    private final boolean ofSeveralValues;

    Unseen(String said, String reason) {
        this(said, reason, false);
    }

    Unseen(String said, String reason, boolean ofSeveralValues) {
        this.said = Pattern.compile(said, Pattern.DOTALL);
        this.reason = reason;
        this.ofSeveralValues = ofSeveralValues;
    }

    /** Which of them the library reports, if it is one. */
    static Optional<Unseen> of(String message) {
        return EnumSet.allOf(Unseen.class).stream()
                .filter(unseen -> unseen.said.matcher(message).find())
                .findFirst();
    }

    /** Says whether a message is of how values fit each other, which tells nothing of any one of them. */
    static boolean isOfSeveralValues(String message) {
        return of(message).filter(unseen -> unseen.ofSeveralValues).isPresent();
    }

    @Override
    public String toString() {
        return name() + ": " + reason;
    }
}
