package org.safetyresources.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.Territory;

/**
 * What is known for a country; channels for the whole world do not count.
 *
 * @param country the country
 * @param purposes the purposes for which a channel is known, in their order
 */
public record CountryCoverage(Territory country, List<PurposeCoverage> purposes) {

    private static final List<Purpose> SOUGHT = List.of(
            Purpose.EMERGENCY, Purpose.CRISIS, Purpose.REPORT_CSAM, Purpose.REPORT_POLICE, Purpose.CHILD_HELPLINE);

    /** Copies the list. */
    public CountryCoverage {
        purposes = List.copyOf(purposes);
    }

    /**
     * Finds what is known for a purpose.
     *
     * @param purpose the purpose
     * @return what is known; empty if nothing is
     */
    public Optional<PurposeCoverage> find(Purpose purpose) {
        return purposes.stream().filter(known -> known.purpose() == purpose).findFirst();
    }

    /** {@return the purposes that every country should have a channel for} */
    public static List<Purpose> sought() {
        return SOUGHT;
    }

    /**
     * {@return the purposes that every country should have a channel for and this one has none known that
     * serves it as a whole: emergency, crisis, reports of material and to the police, and a child helpline}
     */
    public List<Purpose> gaps() {
        List<Purpose> gaps = new ArrayList<>(SOUGHT);
        gaps.removeIf(
                purpose -> find(purpose).filter(PurposeCoverage::wholeCountry).isPresent());
        return gaps;
    }
}
