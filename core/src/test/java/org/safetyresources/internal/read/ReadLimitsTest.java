package org.safetyresources.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.CorruptPackException;
import org.safetyresources.PackFolder;
import org.safetyresources.spi.PackSource;

/** However large or deep a file is, reading it takes little memory and little stack. */
class ReadLimitsTest {

    private static final int CAP = 1 << 20;
    private static final int SMALL_STACK = 128 * 1024;

    @ParameterizedTest
    @MethodSource("everyFile")
    void readsOneByteMoreThanTheCapOfAnEndlessFile(String file) {
        CountingSource source = new CountingSource().put(file, () -> new Endless('['));

        assertThat(faultsOf(source)).containsExactly(file + ": is larger than 1048576 bytes");
        assertThat(source.bytesReadOf(file)).isEqualTo(CAP + 1);
        assertThat(source.leftOpen()).isEmpty();
    }

    static List<String> everyFile() {
        return PackFolder.FILES;
    }

    @Test
    void readsAllOfAFileOfExactlyTheCap() {
        String sources = new String(PackFolder.bytesOf("sources.json"), StandardCharsets.UTF_8);
        String padded = sources + " ".repeat(CAP - sources.length());
        CountingSource source = new CountingSource().put("sources.json", text(padded));

        assertThat(faultsOf(source)).isEmpty();
        assertThat(source.bytesReadOf("sources.json")).isEqualTo(CAP);
    }

    @Test
    void refusesAFileOfOneByteMoreThanTheCap() {
        String sources = new String(PackFolder.bytesOf("sources.json"), StandardCharsets.UTF_8);
        String padded = sources + " ".repeat(CAP - sources.length() + 1);
        CountingSource source = new CountingSource().put("sources.json", text(padded));

        assertThat(faultsOf(source)).containsExactly("sources.json: is larger than 1048576 bytes");
    }

    static Stream<Arguments> tooMuch() {
        String notJson = "is not valid JSON: ";
        return Stream.of(
                Arguments.of(
                        "[".repeat(100_000),
                        ":1:13: " + notJson + "Document nesting depth (13) exceeds the" + " maximum allowed (12)"),
                Arguments.of(
                        "{\"a\":".repeat(100_000),
                        ":1:57: " + notJson + "Document nesting depth (13) exceeds the" + " maximum allowed (12)"),
                Arguments.of(
                        "{\"sources\": [" + "0,".repeat(60_000) + "0]}",
                        ":1:100010: " + notJson + "it holds more than 50000 values"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void refusesDeepAndWideFilesWithALittleStack(String content, String report) {
        CountingSource source = new CountingSource().put("sources.json", text(content));

        assertThat(withSmallStack(() -> faultsOf(source))).containsExactly("sources.json" + report);
    }

    static Stream<Arguments> tooLong() {
        String million = "1".repeat(1_000_000);
        String value = "String value length exceeds the maximum allowed (4000)";
        return Stream.of(
                Arguments.of("{\"sources\": [\"" + million + "\"]}", "1:14: is not valid JSON: " + value),
                Arguments.of(
                        "{\"" + million + "\": []}",
                        "1:1: is not valid JSON: Name length exceeds the maximum allowed (128)"),
                Arguments.of("{\"sources\": [" + million + "]}", "1:14: is not valid JSON: " + value),
                Arguments.of("{\"sources\": [-" + million + "]}", "1:14: is not valid JSON: " + value),
                Arguments.of("{\"sources\": [0." + million + "]}", "1:14: is not valid JSON: " + value),
                Arguments.of("{\"sources\": [1e" + million + "]}", "1:14: is not valid JSON: " + value));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void refusesLongValuesAndSaysTheSameWhateverWasReadBefore(String content, String report) {
        CountingSource source = new CountingSource().put("sources.json", text(content));

        assertThat(faultsOf(source)).containsExactly("sources.json:" + report);
        assertThat(faultsOf(source)).containsExactly("sources.json:" + report);
    }

    @Test
    void listsAThousandFaultsAndNoMore() {
        CountingSource source = new CountingSource()
                .put("sources.json", text("{\"sources\": [" + "0,".repeat(1_200) + "0]}"))
                .put("ids.txt", text("No id\n".repeat(1_200)));

        assertThat(faultsOf(source)).hasSize(1_000);
    }

    @Test
    void refusesMoreThanAThousandFiles() {
        CountingSource source = new CountingSource();
        while (source.files().size() <= 1_000) {
            source.put("text/" + source.files().size() + ".json", InputStream::nullInputStream);
        }

        assertThat(faultsOf(source)).containsExactly(".: holds more than 1000 files");
        assertThat(source.bytesReadOf("manifest.json")).isZero();
    }

    @Test
    void closesEveryFileAlsoAfterAFault() {
        CountingSource source =
                new CountingSource().put("sources.json", text("{")).put("ids.txt", text("?"));

        assertThat(faultsOf(source)).isNotEmpty();
        assertThat(source.leftOpen()).isEmpty();
    }

    @Test
    void reportsAFileThatCannotBeReadAndReadsTheOthers() {
        CountingSource source =
                new CountingSource().put("facts.json", Broken::new).put("threats.json", text("["));

        assertThat(faultsOf(source))
                .containsExactly(
                        "facts.json: cannot be read: java.io.IOException: disk on fire",
                        "threats.json:1:2: is not valid JSON: Unexpected end-of-input: expected close marker for Array");
        assertThat(source.leftOpen()).isEmpty();
    }

    @Test
    void callsAPackWhoseFilesCannotBeListedDamaged() {
        IOException cause = new IOException("disk on fire");

        assertThatThrownBy(() -> PackReader.read(new Unlistable(cause), new Faults()))
                .isInstanceOf(CorruptPackException.class)
                .hasMessage("The data at nowhere is damaged: the list of its files cannot be read."
                        + " Replace it with a fresh copy.")
                .hasCause(cause);
    }

    @Test
    void callsAPackWhoseFolderCannotBeReadDamaged() {
        UncheckedIOException cause = new UncheckedIOException(new IOException("disk on fire"));

        assertThatThrownBy(() -> PackReader.read(new Unlistable(cause), new Faults()))
                .isInstanceOf(CorruptPackException.class)
                .hasMessage("The data at nowhere is damaged: the list of its files cannot be read."
                        + " Replace it with a fresh copy.")
                .hasCause(cause);
    }

    private static Supplier<InputStream> text(String content) {
        return () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faultsOf(PackSource source) {
        Faults faults = new Faults();
        PackReader.read(source, faults);
        return PackFolder.lines(faults.sorted());
    }

    private static List<String> withSmallStack(Supplier<List<String>> work) {
        List<String> result = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, () -> result.addAll(work.get()), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failures).isEmpty();
        return result;
    }

    private static final class Endless extends InputStream {

        private final char content;

        private Endless(char content) {
            this.content = content;
        }

        @Override
        public int read() {
            return content;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) content);
            return length;
        }
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
        }
    }

    private record Unlistable(Exception cause) implements PackSource {

        @Override
        public String location() {
            return "nowhere";
        }

        @Override
        public Set<String> files() throws IOException {
            if (cause instanceof IOException checked) {
                throw checked;
            }
            throw (RuntimeException) cause;
        }

        @Override
        public InputStream open(String file) {
            throw new AssertionError(file);
        }
    }
}
