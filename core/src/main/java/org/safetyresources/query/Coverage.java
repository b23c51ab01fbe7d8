package org.safetyresources.query;

import java.util.List;
import org.safetyresources.internal.text.Names;

/** How much is known for a country. */
public enum Coverage {
    /** At least one channel serves the whole country, or the part of it that was asked for. */
    NATIONAL,
    /** Channels are known for parts of the country only. */
    REGIONAL_ONLY,
    /** Only channels for the whole world are known. */
    WORLDWIDE_ONLY,
    /** No channel is known. */
    NOT_KNOWN;

    /**
     * Says how much groups cover; emergency numbers, which every answer should hold, do not count.
     *
     * @param groups the groups
     * @return the coverage
     */
    public static Coverage of(List<ChannelGroup> groups) {
        Coverage coverage = NOT_KNOWN;
        for (ChannelGroup group : groups) {
            switch (group.reason()) {
                case SERVES_COUNTRY, SERVES_READERS_PART -> {
                    return NATIONAL;
                }
                case SERVES_PART_OF_COUNTRY -> coverage = REGIONAL_ONLY;
                case SERVES_THE_WORLD -> coverage = coverage == REGIONAL_ONLY ? coverage : WORLDWIDE_ONLY;
                case DANGER_NOW, HOSTS_OWN -> {}
            }
        }
        return coverage;
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
