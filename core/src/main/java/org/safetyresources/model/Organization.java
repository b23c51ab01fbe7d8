package org.safetyresources.model;

import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * An authority, campaign or other body that acts against the exploitation of children.
 *
 * @param id the stable id
 * @param name its name
 * @param shortForms its initials
 * @param mark its registered mark as it is to be printed, such as {@code Know2Protect®}
 * @param partOf the id of the organization it belongs to
 * @param source the id of the source that tells of it
 */
public record Organization(
        @Identifier String id,
        @PlainText String name,
        List<@PlainText String> shortForms,
        Optional<@PlainText String> mark,
        Optional<@Identifier String> partOf,
        @Identifier String source)
        implements Entry {

    /** Copies the lists. */
    public Organization {
        shortForms = List.copyOf(shortForms);
    }

    /** {@return the key of our text that says what it does} */
    public String roleKey() {
        return "organization." + id + ".role";
    }
}
