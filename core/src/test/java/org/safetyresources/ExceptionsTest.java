package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final Violation FAULT = new Violation("a.json", "/b/0", 2, 3, "is wrong; mend it");

    @Test
    void missingPackSaysWhereAndWhatToDo() {
        assertThat(new MissingPackException("here", "Do this."))
                .hasMessage("No data at here. Do this.")
                .extracting(SafetyDataException::location)
                .isEqualTo("here");
    }

    @Test
    void corruptPackSaysWhichFileAndWhy() {
        Exception cause = new IllegalStateException("why");
        CorruptPackException corrupt = new CorruptPackException("here", "a.json", "is cut", cause);

        assertThat(corrupt)
                .hasMessage("The data at here is damaged: a.json is cut. Replace it with a fresh copy.")
                .hasCause(cause);
        assertThat(corrupt.file()).isEqualTo("a.json");
        assertThat(corrupt.location()).isEqualTo("here");
        assertThat(new CorruptPackException("here", "a.json", "is cut"))
                .hasMessage(corrupt.getMessage())
                .hasNoCause();
    }

    @Test
    void unsupportedVersionNamesBothVersions() {
        UnsupportedVersionException unsupported =
                new UnsupportedVersionException("here", "schema version", "2.0", "1.0");

        assertThat(unsupported)
                .hasMessage("The data at here asks for schema version 2.0, but this library offers 1.0."
                        + " Use versions of the library and the data that belong together.");
        assertThat(unsupported.found()).isEqualTo("2.0");
        assertThat(unsupported.supported()).isEqualTo("1.0");
    }

    @Test
    void ambiguousPackNamesAllPlaces() {
        List<String> places = new ArrayList<>(List.of("here", "there"));
        AmbiguousPackException ambiguous = new AmbiguousPackException(places);
        places.clear();

        assertThat(ambiguous)
                .hasMessage("Different data at here and there. Keep one of them on the class path or module path.");
        assertThat(ambiguous.location()).isEqualTo("here and there");
        assertThat(ambiguous.locations()).containsExactly("here", "there");
        assertThatThrownBy(() -> ambiguous.locations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void invalidPackListsItsFaultsAndLetsNobodyChangeThem() {
        List<Violation> faults = new ArrayList<>(List.of(FAULT));
        InvalidPackException invalid = new InvalidPackException("here", faults);
        faults.clear();

        assertThat(invalid)
                .hasMessage("The data at here has 1 fault:\n  a.json:2:3: /b/0 is wrong; mend it\nMend it and load it"
                        + " again.");
        assertThat(invalid.violations()).containsExactly(FAULT);
        assertThatThrownBy(() -> invalid.violations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void unknownEntryNamesWhatIsNear() {
        List<String> near = new ArrayList<>(List.of("prank", "loud-prank"));
        UnknownEntryException unknown = new UnknownEntryException("threat", "\"prunk\"", near);
        near.clear();

        assertThat(unknown)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no threat \"prunk\". Did you mean prank, loud-prank?");
        assertThat(unknown.asked()).isEqualTo("\"prunk\"");
        assertThat(unknown.nearest()).containsExactly("prank", "loud-prank");
        assertThatThrownBy(() -> unknown.nearest().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void unknownEntrySaysWhenThereIsNone() {
        assertThat(new UnknownEntryException("threat", "\"prunk\"", List.of()))
                .hasMessage("There is no threat \"prunk\". The data holds no threat at all.");
    }

    @Test
    void violationIsOneLine() {
        assertThat(FAULT).hasToString("a.json:2:3: /b/0 is wrong; mend it");
        assertThat(new Violation("a.json", "", 2, 3, "is wrong")).hasToString("a.json:2:3: is wrong");
        assertThat(new Violation("a.json", "", 0, 0, "is wrong")).hasToString("a.json: is wrong");
        assertThat(new Violation("a.json", "/b", 0, 0, "is wrong")).hasToString("a.json: /b is wrong");
    }

    @Test
    void violationShowsForeignNamesHarmlessly() {
        assertThat(new Violation("a\r\n.json", "/b\u001B[2J\u202E", 1, 1, "is wrong"))
                .hasToString("a<U+000D><U+000A>.json:1:1: /b<U+001B>[2J<U+202E> is wrong");
    }
}
