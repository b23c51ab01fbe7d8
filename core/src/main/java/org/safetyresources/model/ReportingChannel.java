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
 * @param pictures of a removal service, whose pictures it takes by the age in the picture; empty if any
 * @param providersOnly whether only companies may use it; then no answer holds it
 * @param hostsOwn whether it belongs to the application that shows it, such as its own report form: it
 *     leads its part of an answer and replaces nothing; never so in packaged data
 * @param languages the languages it speaks, where a document says so
 * @param anonymity whether a reader has to say who they are, where a document says so
 * @param serves whom it serves
 * @param contacts the ways to reach it, best first; never empty
 * @param notes what documents say of using it, one of a kind at most
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
        List<PicturedAge> pictures,
        boolean providersOnly,
        boolean hostsOwn,
        Optional<@Valid Stated<List<LanguageTag>>> languages,
        Optional<@Valid Stated<Anonymity>> anonymity,
        @Valid ServiceArea serves,
        @NotEmpty List<@Valid ContactMethod> contacts,
        List<@Valid ChannelNote> notes)
        implements Entry {

    /** Copies the lists. */
    public ReportingChannel {
        threats = List.copyOf(threats);
        audiences = List.copyOf(audiences);
        notFor = List.copyOf(notFor);
        situations = List.copyOf(situations);
        pictures = List.copyOf(pictures);
        if (languages.isPresent()) {
            Stated<List<LanguageTag>> spoken = languages.get();
            languages = Optional.of(new Stated<>(List.copyOf(spoken.value()), spoken.evidence()));
        }
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
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
        return group.isPresent() ? Optional.of("group." + group.get() + ".use") : Optional.empty();
    }

    /**
     * Names the text that puts a note into words.
     *
     * @param kind what the note tells
     * @return its key
     */
    public String noteKey(NoteKind kind) {
        return "channel." + id + "." + kind.code();
    }

    /** {@return how strong the evidence is, which is that of the weakest of its contacts} */
    public EvidenceTier tier() {
        EvidenceTier weakest = EvidenceTier.OFFICIAL;
        for (ContactMethod contact : contacts) {
            if (contact.tier().compareTo(weakest) > 0) {
                weakest = contact.tier();
            }
        }
        return weakest;
    }

    /**
     * Says whether a language is known to be spoken.
     *
     * @param language the language; a variant of it will do
     * @return false also where it is not known which languages are
     */
    public boolean speaks(LanguageTag language) {
        if (languages.isPresent()) {
            for (LanguageTag spoken : languages.get().value()) {
                if (spoken.sharesPrimary(language)) {
                    return true;
                }
            }
        }
        return false;
    }
}
