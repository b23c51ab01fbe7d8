package org.safetyresources;

import java.time.LocalDate;
import org.safetyresources.model.CalendarVersion;

/**
 * Which data this is.
 *
 * @param data the version of the data
 * @param schema the version of the format the data is written in, {@code major.minor}
 * @param leastCode the oldest version of this library that reads the data
 * @param released the day on which the data was released
 * @param sha256 the SHA-256 over all of the data in 64 lower-case hexadecimal digits: it changes with
 *     every change of the data, and is the same wherever the same data is kept
 */
public record CatalogVersion(CalendarVersion data, String schema, String leastCode, LocalDate released, String sha256) {

    /** The version of this library. */
    public static final String CODE = "0.1.0";

    /** The version of the data format that this library reads: this major version, up to this minor one. */
    public static final String SCHEMA = "1.0";
}
