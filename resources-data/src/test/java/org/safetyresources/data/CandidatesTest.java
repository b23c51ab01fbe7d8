package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;

/** What was found and does not ship: each says why not and where it was read, and none of it ships all the same. */
class CandidatesTest {

    private static final Path DIRECTORY = Path.of("candidates");
    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** Sought, and no document was found; each other candidate has one. */
    private static final Set<String> UNREAD = Set.of("gs: Emergency number");

    /** A number that ships, and that a candidate of the same purpose prints too: what of it may not ship. */
    private static final Map<String, String> SHARED = Map.of(
            "ar child-helpline 102", "the line of one province by itself",
            "co crisis 106", "the line outside Bogotá",
            "gh report-police 292", "text messages",
            "pk child-helpline 1121", "the line of Sindh",
            "ru report-police 123", "the line in regions other than four",
            "tg child-helpline 1011", "text messages",
            "tw child-helpline 113", "text messages");

    /** A service that was found, and the country of its file. */
    record Candidate(String country, Map<String, Object> entry) {

        @Override
        public String toString() {
            return country + ": " + Json.text(entry, "service");
        }
    }

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Path file : Json.files(DIRECTORY)) {
            Map<String, Object> root = Json.read(file);
            Json.objects(root, "candidates").forEach(entry -> candidates.add(new Candidate(code(file), entry)));
        }
        return candidates;
    }

    private static String code(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    @Test
    void everyFileIsNamedAfterItsCountryAndHoldsSomething() {
        Map<String, String> places = new TreeMap<>(Map.of("eu", "EU", "worldwide", "ZZ"));
        CATALOG.countries().forEach(country -> places.put(country.code().toLowerCase(Locale.ROOT), country.code()));
        assertThat(Json.files(DIRECTORY)).hasSizeGreaterThan(150).allSatisfy(file -> {
            Map<String, Object> root = Json.read(file);
            assertThat(Json.text(root, "country")).isEqualTo(places.get(code(file)));
            assertThat(root.keySet()).containsExactlyInAnyOrder("country", "candidates");
            assertThat(Json.objects(root, "candidates")).isNotEmpty();
        });
    }

    @Test
    void everyCandidateHasAServiceAPurposeAReasonAndTheAddressOfADocument() {
        Set<String> purposes = new TreeSet<>();
        List.of(Purpose.values()).forEach(purpose -> purposes.add(purpose.code()));
        assertThat(candidates()).hasSizeGreaterThan(350).allSatisfy(candidate -> {
            Map<String, Object> entry = candidate.entry();
            assertThat(entry.keySet()).isSubsetOf("service", "purpose", "printed", "reason", "documents");
            assertThat(Json.text(entry, "service")).isNotBlank();
            assertThat(purposes).contains(Json.text(entry, "purpose"));
            assertThat(Json.text(entry, "reason")).hasSizeGreaterThan(10).endsWith(".");
            assertThat(Json.texts(entry, "documents").isEmpty())
                    .as("nothing was found to read")
                    .isEqualTo(UNREAD.contains(candidate.toString()));
            assertThat(Json.texts(entry, "documents"))
                    .allSatisfy(address -> assertThat(address).matches("https?://[^/ ]+\\.[^/ ]+\\S*"));
        });
    }

    /** The same number may ship for another purpose, which another service may share. */
    @Test
    void noCandidateShipsInItsCountryForItsPurposeWithTheSameNumber() {
        Map<String, String> shipped = new TreeMap<>();
        for (ReportingChannel channel : CATALOG.channels()) {
            channel.serves()
                    .territories()
                    .forEach(served -> channel.contacts()
                            .forEach(contact -> PackagedNumbers.number(contact)
                                    .forEach(number -> shipped.put(
                                            served.country().code().toLowerCase(Locale.ROOT) + " "
                                                    + channel.purpose().code() + " "
                                                    + PackagedNumbers.digits(number.display()),
                                            channel.id()))));
        }
        Set<String> both = new TreeSet<>();
        candidates()
                .forEach(candidate -> Json.texts(candidate.entry(), "printed").stream()
                        .filter(printed -> printed.matches("[+()\\d ./-]+"))
                        .map(printed -> candidate.country() + " " + Json.text(candidate.entry(), "purpose") + " "
                                + PackagedNumbers.digits(printed))
                        .filter(shipped::containsKey)
                        .forEach(both::add));

        assertThat(both).containsExactlyInAnyOrderElementsOf(SHARED.keySet());
    }
}
