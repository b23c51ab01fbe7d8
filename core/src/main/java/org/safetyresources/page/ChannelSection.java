package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.query.GroupReason;

/**
 * Channels to contact, in groups.
 *
 * @param kind what the channels are for
 * @param heading the heading
 * @param notices what to say before the groups, for one that no channel is known
 * @param groups the groups, in order; one is never split
 */
public record ChannelSection(SectionKind kind, String heading, List<LocalizedText> notices, List<Group> groups)
        implements PageSection {

    /** Copies the lists. */
    public ChannelSection {
        notices = List.copyOf(notices);
        groups = List.copyOf(groups);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.channels(this);
    }

    /**
     * Channels that are shown together.
     *
     * @param id the id of the group
     * @param reason why it is shown
     * @param instruction when and how to use the channels
     * @param channels the channels, in order
     */
    public record Group(String id, GroupReason reason, Optional<LocalizedText> instruction, List<Channel> channels) {

        /** Copies the list. */
        public Group {
            channels = List.copyOf(channels);
        }
    }

    /**
     * A channel.
     *
     * @param id the id
     * @param name its name
     * @param operator who runs it, where known
     * @param area where it serves only a part of the country: a sentence that says which
     * @param contacts the ways to reach it, best first
     * @param notes what to know when using it, such as which key to press
     */
    public record Channel(
            String id,
            String name,
            Optional<String> operator,
            Optional<String> area,
            List<Contact> contacts,
            List<LocalizedText> notes) {

        /** Copies the list. */
        public Channel {
            contacts = List.copyOf(contacts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A way to reach a channel.
     *
     * @param label what it is, such as "Phone"
     * @param display what people read; never to be translated or reformatted
     * @param spoken what a screen reader says in its place, where that differs
     * @param link where it leads: {@code tel:}, {@code sms:}, {@code mailto:} or {@code https:}
     * @param note what to know before using it, such as to send a link and never a picture
     * @param facts what documents state of it in a few words each: cost, hours
     * @param age how old its evidence is
     */
    public record Contact(
            String label,
            String display,
            Optional<String> spoken,
            String link,
            Optional<String> note,
            List<String> facts,
            Optional<String> age) {

        /** Copies the list. */
        public Contact {
            facts = List.copyOf(facts);
        }
    }
}
