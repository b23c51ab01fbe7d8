package org.safetyresources;

import java.time.LocalDate;
import java.util.Optional;
import org.safetyresources.model.CalendarVersion;

/**
 * Which data this is.
 *
 * @param data the version of the data
 * @param schema the version of the format the data is written in, {@code major.minor}
 * @param leastCode the oldest version of this library that reads the data
 * @param released the day on which the data was released
 * @param sha256 the SHA-256 of packaged data, as its manifest states it, in 64 lower-case hexadecimal
 *     digits; empty for data from directories
 */
public record CatalogVersion(
        CalendarVersion data, String schema, String leastCode, LocalDate released, Optional<String> sha256) {

    /** The version of this library. */
    public static final String CODE = "0.1.0";

    /** The version of the data format that this library reads: this major version, up to this minor one. */
    public static final String SCHEMA = "1.0";
}
