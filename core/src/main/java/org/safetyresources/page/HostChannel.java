package org.safetyresources.page;

import java.util.Optional;
import org.safetyresources.internal.text.HostLinks;

/**
 * The host's own way to report, which leads the report part of a page or prompt and never stands before
 * danger.
 *
 * @param name what people read, such as "Report this chat to us"
 * @param url where it leads: an {@code https} address, or a path of the host that begins with one slash
 * @param instruction when and how to use it; empty if the name says enough
 */
public record HostChannel(String name, String url, Optional<String> instruction) {

    /**
     * Checks the name and the address.
     *
     * @throws IllegalArgumentException if the address is not one a reader may be sent to, or a text is blank
     */
    public HostChannel {
        HostLinks.requireText("The name of the host's channel", name);
        HostLinks.requireUrl(url);
        instruction.ifPresent(text -> HostLinks.requireText("The instruction of the host's channel", text));
    }

    /**
     * Describes a channel whose name says enough.
     *
     * @param name what people read
     * @param url where it leads
     * @return the channel
     * @throws IllegalArgumentException if the address is not one a reader may be sent to, or the name is blank
     */
    public static HostChannel of(String name, String url) {
        return new HostChannel(name, url, Optional.empty());
    }
}
