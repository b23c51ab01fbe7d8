package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** One change to one file of the valid pack, and all that must be reported then; nothing, if the change is sound. */
record FaultCase(String file, String fragment, String replacement, List<String> reports) {

    private static final String WHOLE_FILE = "";

    /** Replaces a fragment of a file. */
    static FaultCase fault(String file, String fragment, String replacement, String... reports) {
        return new FaultCase(file, fragment, replacement, List.of(reports));
    }

    /** Replaces all of a file. */
    static FaultCase whole(String file, String content, String... reports) {
        return new FaultCase(file, WHOLE_FILE, content, List.of(reports));
    }

    void check(Path directory) {
        PackFolder folder = PackFolder.in(directory);
        if (fragment.equals(WHOLE_FILE)) {
            folder.write(file, replacement);
        } else {
            folder.replace(file, fragment, replacement);
        }
        assertThat(folder.faults()).isEqualTo(reports);
    }
}
