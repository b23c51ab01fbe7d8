package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safetyresources.CatalogBuilder;
import org.safetyresources.SafetyCatalog;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --add}: data of one's own, laid over the packaged data. */
final class OwnData {

    @Option(
            names = "--add",
            paramLabel = "PACK",
            scope = ScopeType.INHERIT,
            description = "a directory or zip archive with data of your own, laid over the packaged data")
    private List<Path> packs = new ArrayList<>();

    /** The catalogue of a session, with the packs that were added. */
    SafetyCatalog catalog(Session session) {
        if (packs.isEmpty()) {
            return session.catalog();
        }
        CatalogBuilder builder = SafetyCatalog.builder().addPackaged();
        packs.forEach(builder::add);
        return builder.build().at(session.clock());
    }
}
