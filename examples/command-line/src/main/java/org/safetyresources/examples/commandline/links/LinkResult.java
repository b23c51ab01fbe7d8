package org.safetyresources.examples.commandline.links;

import java.util.Optional;

/**
 * What came of asking one address.
 *
 * @param link the address
 * @param state what came of it
 * @param reason why it is in that state, in a few words
 * @param status the status of the last answer, if there was one
 * @param movedTo where it moved for good
 * @param leadsTo where it leads in the end, if that is neither its own address nor where it moved for good
 */
public record LinkResult(
        Link link,
        LinkState state,
        String reason,
        Optional<Integer> status,
        Optional<String> movedTo,
        Optional<String> leadsTo) {}
