package org.safetyresources.examples.commandline;

import java.util.List;
import org.safetyresources.CatalogVersion;
import org.safetyresources.PackSummary;
import org.safetyresources.SafetyCatalog;
import picocli.CommandLine.Command;

/** Tells which data and library this is. */
@Command(
        name = "version",
        description = "Tells the versions of the data and of the library.",
        sortOptions = false,
        sortSynopsis = false)
final class VersionCommand implements Runnable {

    private final Session session;

    VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        CatalogVersion version = catalog.version();
        TextOutput text = session.text()
                .line("Data version: " + version.data())
                .line("Schema version: " + version.schema())
                .line("Read by library versions from: " + version.leastCode())
                .line("Released: " + version.released())
                .line("Library version: " + CatalogVersion.CODE);
        text.line("SHA-256 of the data: " + version.sha256());
        List<PackSummary> packs = catalog.provenance().packs();
        if (packs.size() > 1) {
            text.line("Put together from:");
            packs.forEach(pack -> pack(pack, text));
        }
        session.out().print(text);
    }

    private static void pack(PackSummary pack, TextOutput text) {
        text.line("  " + pack.location() + ": version " + pack.version().data() + ", released "
                + pack.version().released());
        if (!pack.replaces().isEmpty()) {
            text.line("    replaces " + String.join(", ", pack.replaces()));
        }
        if (!pack.hides().isEmpty()) {
            text.line("    hides " + String.join(", ", pack.hides()));
        }
    }
}
