package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** Who answers an emergency number. */
public enum EmergencyService {
    /** Whoever is needed: one number for all. */
    ANY,
    /** The police. */
    POLICE,
    /** The ambulance. */
    AMBULANCE,
    /** The fire brigade. */
    FIRE;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static EmergencyService of(String code) {
        return Names.require(EmergencyService.class, "an emergency service", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
