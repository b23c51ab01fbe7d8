package org.safetyresources.examples.commandline;

import org.safetyresources.CatalogVersion;
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
        CatalogVersion version = session.catalog().version();
        TextOutput text = session.text()
                .line("Data version: " + version.data())
                .line("Schema version: " + version.schema())
                .line("Read by library versions from: " + version.leastCode())
                .line("Released: " + version.released())
                .line("Library version: " + CatalogVersion.CODE);
        text.line("SHA-256 of the data: " + version.sha256());
        session.out().print(text);
    }
}
