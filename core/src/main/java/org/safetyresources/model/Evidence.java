package org.safetyresources.model;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A document that says that a number, an address or a service area is so.
 *
 * @param id the id by which values refer to it
 * @param url the document's own address; empty for a printed document whose address is not known
 * @param title its title
 * @param publisher who published it
 * @param kind what kind of publisher that is
 * @param origin what it shares with documents that say the same because they copy one another; such
 *     documents count once
 * @param date the date the document gives for itself, as far as it gives one: {@code 2024}, {@code
 *     2024-11} or {@code 2024-11-25}; empty if undated
 * @param readOn the day we read it; nothing was dialled
 */
public record Evidence(
        @Identifier String id,
        Optional<@Pattern(regexp = URL, message = "is not the address of a document") String> url,
        @PlainText String title,
        @PlainText String publisher,
        PublisherKind kind,
        Optional<@Identifier String> origin,
        Optional<@Pattern(regexp = DATE, message = "is not a date; write 2024, 2024-11 or 2024-11-25") String> date,
        LocalDate readOn)
        implements Entry {

    private static final String URL = "https?://[!-~]{4,490}";
    /** A year, a month, or a day that there is. */
    private static final String DATE = "(19|20)[0-9]{2}"
            + "(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?"
            + "|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29";
}
