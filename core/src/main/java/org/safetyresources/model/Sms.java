package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.DialString;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A number to send a text message to.
 *
 * @param display the number as people read it
 * @param spoken the digits for a screen reader
 * @param dial what the message is sent to: {@code +} and the E.164 digits, or a short code
 * @param keyword the word to send first, where a document names one
 * @param cost what a message costs, where a document says so
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the number; never empty
 */
public record Sms(
        @PlainText String display,
        @PlainText String spoken,
        @DialString String dial,
        Optional<@PlainText String> keyword,
        Optional<@Valid Stated<Cost>> cost,
        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public Sms {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "sms";
    }

    /** {@return an {@code sms:} address as RFC 5724 has it; its body is the keyword, percent-encoded} */
    @Override
    public String link() {
        return keyword.isEmpty() ? "sms:" + dial : "sms:" + dial + "?body=" + encoded(keyword.get());
    }

    /** Most keywords are plain, and the encoder costs a start more than looking whether it is needed. */
    private static String encoded(String keyword) {
        for (int i = 0; i < keyword.length(); i++) {
            char c = keyword.charAt(i);
            boolean plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain) {
                return URLEncoder.encode(keyword, StandardCharsets.UTF_8).replace("+", "%20");
            }
        }
        return keyword;
    }
}
