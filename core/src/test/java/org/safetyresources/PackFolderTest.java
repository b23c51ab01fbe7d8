package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack that the other tests put faults into is itself free of them. */
class PackFolderTest {

    private PackFolder folder;

    @BeforeEach
    void writeValidPack(@TempDir Path directory) {
        folder = PackFolder.in(directory);
    }

    @Test
    void holdsNoFault() {
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void loads() {
        assertThat(SafetyCatalog.load(folder.directory()).threats()).hasSize(2);
    }

    static List<String> files() {
        return PackFolder.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoFaultInAFileReadAlone(String file) {
        assertThat(folder.faultsOf(file)).isEmpty();
    }

    @Test
    void refusesToReplaceWhatIsNotThere() {
        assertThatThrownBy(() -> folder.replace("sources.json", "nowhere", "x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("place of nowhere in sources.json");
    }
}
