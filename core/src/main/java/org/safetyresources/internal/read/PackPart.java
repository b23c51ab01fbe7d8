package org.safetyresources.internal.read;

import java.util.List;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.ReportingChannel;

/** What of a pack is read only when somebody asks for it. */
public interface PackPart {

    /** A part of a pack that was read as a whole. */
    PackPart NONE = new PackPart() {
        @Override
        public List<ReportingChannel> channels(String country) {
            return List.of();
        }

        @Override
        public List<ReportingChannel> channels() {
            return List.of();
        }

        @Override
        public List<Evidence> evidence() {
            return List.of();
        }

        @Override
        public List<Evidence> evidence(String country) {
            return List.of();
        }
    };

    /** {@return channels of which some serve the country, and all of which do that were left apart} */
    List<ReportingChannel> channels(String country);

    /** {@return all channels left apart} */
    List<ReportingChannel> channels();

    /** {@return all documents left apart} */
    List<Evidence> evidence();

    /** {@return documents left apart, among them all that channels serving the country name} */
    List<Evidence> evidence(String country);
}
