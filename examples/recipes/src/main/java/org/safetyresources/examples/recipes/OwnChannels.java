package org.safetyresources.examples.recipes;

import java.nio.file.Path;
import org.safetyresources.SafetyCatalog;

/** Channels of one's own beside the packaged data; the lines stand in the README. */
final class OwnChannels {

    private OwnChannels() {}

    // from here
    static SafetyCatalog withOurChannels(Path directoryOrZip) {
        return SafetyCatalog.builder().addPackaged().add(directoryOrZip).build();
    }
    // to here
}
