package org.safetyresources.page;

import java.util.List;
import org.safetyresources.model.LocalizedText;

/**
 * Where to learn more.
 *
 * @param kind always {@link SectionKind#RESOURCES}
 * @param heading the heading
 * @param resources the resources, those made for the reader first
 */
public record ResourceSection(SectionKind kind, String heading, List<Resource> resources) implements PageSection {

    /** Copies the lists. */
    public ResourceSection {
        resources = List.copyOf(resources);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.resources(this);
    }

    /**
     * A resource.
     *
     * @param id the id
     * @param name its name
     * @param operator who runs it
     * @param description what the reader finds there
     * @param display the address as people read it
     * @param link where it leads
     */
    public record Resource(
            String id, String name, String operator, LocalizedText description, String display, String link) {}
}
