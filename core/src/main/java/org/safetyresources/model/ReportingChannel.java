package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A service that a reader can contact for help or to report.
 *
 * @param id the stable id
 * @param name its name
 * @param operator who runs it, where known
 * @param purpose what it is for
 * @param group the id shared by channels that belong together and are shown together
 * @param threats the ids of the threats it takes; empty if it takes all
 * @param audiences the audiences it is made for, which it is shown to first; empty if for anyone
 * @param notFor the audiences that must not be offered it
 * @param situations the situations it is made for; empty if for any
 * @param languages the languages it is known to speak; empty if not known
 * @param serves whom it serves
 * @param contacts the ways to reach it, best first; never empty
 * @param tier how strong the evidence is
 */
public record ReportingChannel(
        @Identifier String id,
        @PlainText String name,
        Optional<@PlainText String> operator,
        Purpose purpose,
        Optional<@Identifier String> group,
        List<@Identifier String> threats,
        List<Audience> audiences,
        List<Audience> notFor,
        List<Situation> situations,
        List<@Valid LanguageTag> languages,
        @Valid ServiceArea serves,
        @NotEmpty List<@Valid ContactMethod> contacts,
        EvidenceTier tier)
        implements Entry {

    /** Copies the lists. */
    public ReportingChannel {
        threats = List.copyOf(threats);
        audiences = List.copyOf(audiences);
        notFor = List.copyOf(notFor);
        situations = List.copyOf(situations);
        languages = List.copyOf(languages);
        contacts = List.copyOf(contacts);
    }

    /** {@return the id of the group it is shown in, which is its own id where it stands alone} */
    public String groupId() {
        return group.orElse(id);
    }

    /** {@return the key of our text that says when and how to use it} */
    public String useKey() {
        return "channel." + id + ".use";
    }

    /** {@return the key of our text that says how to use the channels of its group together} */
    public Optional<String> groupUseKey() {
        return group.map(id -> "group." + id + ".use");
    }
}
