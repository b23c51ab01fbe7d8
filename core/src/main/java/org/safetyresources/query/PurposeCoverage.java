package org.safetyresources.query;

import java.util.Optional;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Purpose;

/**
 * What is known for one purpose in one country.
 *
 * @param purpose the purpose
 * @param channels how many channels of that purpose serve the country or a part of it
 * @param wholeCountry whether one of them serves the whole country
 * @param tier how strong the evidence of the strongest is, of those for the whole country if there are
 * @param newestDocument the date of the newest dated document behind that channel, as the document
 *     gives it; empty if none of them is dated
 */
public record PurposeCoverage(
        Purpose purpose, int channels, boolean wholeCountry, EvidenceTier tier, Optional<String> newestDocument) {}
