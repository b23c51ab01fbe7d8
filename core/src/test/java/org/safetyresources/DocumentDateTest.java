package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document gives a year, a month or a day that there is, for readers are told it. */
class DocumentDateTest {

    private final List<String> dates = new ArrayList<>();

    private List<Integer> refused(Path directory) {
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < dates.size(); i++) {
            documents.append(i == 0 ? "" : ",").append("""
                    {"id": "doc-%d", "title": "A page", "publisher": "Somebody", "kind": "other",
                     "readOn": "2026-11-22", "date": "%s"}
                    """.formatted(i, dates.get(i)));
        }
        PackFolder folder = PackFolder.empty(directory).write("documents.json", "{\"documents\": [" + documents + "]}");
        return SafetyCatalog.validate(folder.path("documents.json")).stream()
                .map(fault -> Integer.valueOf(fault.pointer().split("/", -1)[2]))
                .toList();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void theDaysAreThoseOfTheCalendar(@TempDir Path directory) {
        for (int year : List.of(1900, 1904, 1999, 2000, 2023, 2024, 2096, 2099)) {
            for (int month = 0; month <= 13; month++) {
                for (int day : List.of(0, 1, 19, 28, 29, 30, 31, 32)) {
                    dates.add("%04d-%02d-%02d".formatted(year, month, day));
                }
            }
        }
        List<Integer> refused = refused(directory);

        assertThat(dates)
                .allSatisfy(date -> assertThat(refused.contains(dates.indexOf(date)))
                        .as(date)
                        .isNotEqualTo(isDay(date)));
    }

    @Test
    void aYearOrAMonthIsEnough(@TempDir Path directory) {
        dates.addAll(List.of("1900", "2099", "2024-01", "2024-02", "2024-12"));

        assertThat(refused(directory)).isEmpty();
    }
}
