package org.safetyresources;

import java.nio.file.Path;

/** A small pack that is laid over the one of {@link PackFolder}: a channel of its own. */
final class OwnPack {

    static final String MANIFEST = """
            {
              "dataVersion": "2026.12.0",
              "schemaVersion": "1.0",
              "leastCodeVersion": "0.1.0",
              "released": "2026-12-01"
            }
            """;

    private OwnPack() {}

    static PackFolder in(Path directory) {
        return PackFolder.empty(directory)
                .write("manifest.json", MANIFEST)
                .write("ids.txt", "town-line\n")
                .write("countries/us.json", channels(channel("town-line", "+15555550123", "")));
    }

    /** The text of a manifest that says something of packs before this one. */
    static String manifest(String more) {
        return MANIFEST.replace("\"released\": \"2026-12-01\"", "\"released\": \"2026-12-01\", " + more);
    }

    static String channels(String... channels) {
        return """
                {
                  "country": "US",
                  "documents": [
                    {
                      "id": "doc-town",
                      "url": "https://town.example.org/line",
                      "title": "The line of the town",
                      "publisher": "Town",
                      "kind": "operator",
                      "readOn": "2026-11-30"
                    }
                  ],
                  "channels": [
                %s
                  ]
                }
                """.formatted(String.join(",\n", channels));
    }

    /** A channel with one number that serves all of the country; more of its keys may be given. */
    static String channel(String id, String dial, String more) {
        return """
                    {
                      "id": "%s",
                      "name": "Town Line",
                      "purpose": "support",
                      "serves": { "territories": ["US"], "evidence": ["doc-town"] },%s
                      "contacts": [
                        {
                          "type": "phone", "display": "%s", "dial": "%s",
                          "evidence": ["doc-town"], "tier": "official"
                        }
                      ]
                    }""".formatted(id, more, dial.substring(2), dial);
    }
}
