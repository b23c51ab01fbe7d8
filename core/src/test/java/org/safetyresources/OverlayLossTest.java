package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an entry of a pack cannot be read, what the pack replaces and hides is not reported for that. */
class OverlayLossTest {

    private PackFolder folder;
    private Path earlier;

    @BeforeEach
    void writePacks(@TempDir Path earlierDirectory, @TempDir Path directory) {
        earlier = PackFolder.in(earlierDirectory).directory();
        folder = PackFolder.empty(directory)
                .write("ids.txt", "")
                .write("manifest.json", """
                        {"dataVersion": "2026.11.0", "schemaVersion": "1.0", "leastCodeVersion": "0.1.0",
                         "released": "2026-11-22", "replaces": ["fair-study", "organization.ministry.role"],
                         "hides": ["fair-word"]}
                        """)
                .write("sources.json", """
                        {"sources": [{"id": "fair-study", "publisher": "Institute of Fairs", "title": "A Study"}]}
                        """)
                .write("text/en.json", """
                        {"language": "en", "texts": {"organization.ministry.role": "Runs all fairs."}}
                        """);
    }

    @Test
    void thePackIsSoundOtherwise() {
        assertThat(SafetyCatalog.builder().add(earlier).add(folder.directory()).validate())
                .isEmpty();
    }

    @Test
    void theEntryThatCannotBeReadIsAllThatIsReported() {
        folder.write("organizations.json", "{\"organizations\": [null]}");

        assertThat(SafetyCatalog.builder().add(earlier).add(folder.directory()).validate())
                .extracting(Violation::pointer)
                .containsExactly("/organizations/0");
    }
}
