package org.safetyresources.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.query.ResourceQuery;
import org.safetyresources.render.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists where to learn more. */
@Command(
        name = "resources",
        description = "Lists where to learn more, with what is made for the reader first.",
        sortOptions = false,
        sortSynopsis = false)
final class ResourcesCommand implements Runnable {

    private final Session session;

    @Mixin
    private final AudienceOption audience = new AudienceOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    ResourcesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        List<HelpResource> resources = catalog.resources(
                new ResourceQuery(Optional.empty(), Optional.empty(), audience.value(), Optional.empty()));
        session.out()
                .print(format.isJson() ? JsonRenderer.create().renderResources(resources) : text(catalog, resources));
    }

    private TextOutput text(SafetyCatalog catalog, List<HelpResource> resources) {
        TextOutput text = session.text();
        for (HelpResource resource : resources) {
            text.paragraph("* ", resource.name());
            catalog.languages()
                    .findText(resource.descriptionKey(), LanguageTag.ENGLISH)
                    .ifPresent(description -> text.paragraph("  ", description.text()));
            text.line("  " + resource.display());
            if (!resource.audiences().isEmpty()) {
                String audiences = resource.audiences().stream()
                        .map(reader -> reader.code().replace('-', ' '))
                        .collect(Collectors.joining(", "));
                text.paragraph("  ", "For: " + audiences);
            }
            text.paragraph("  ", "Serves: " + area(resource.serves()));
        }
        return text;
    }

    private static String area(ServiceArea area) {
        return area.worldwide()
                ? "the whole world"
                : area.territories().stream()
                        .map(territory -> territory.name(LanguageTag.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
