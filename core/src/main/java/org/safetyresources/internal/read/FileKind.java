package org.safetyresources.internal.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files in a pack, each with the names it may have and the key that only it holds. */
enum FileKind {
    MANIFEST("manifest\\.json", "dataVersion"),
    LEDGER("ids\\.txt", ""),
    SOURCES("sources\\.json", "sources"),
    ORGANIZATIONS("organizations\\.json", "organizations"),
    THREATS("threats\\.json", "threats"),
    TERMINOLOGY("terminology\\.json", "terms"),
    FACTS("facts\\.json", "facts"),
    RESOURCES("resources\\.json", "resources"),
    COUNTRY("countries/[a-z]{2}\\.json", "country"),
    WORLDWIDE("worldwide\\.json", "channels"),
    TEXTS("text/[A-Za-z0-9-]{2,35}\\.json", "texts");

    private final Pattern name;
    private final String key;

    FileKind(String name, String key) {
        this.name = Pattern.compile(name);
        this.key = key;
    }

    /** The kind of the file of that name within a pack. */
    static Optional<FileKind> ofName(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.name.matcher(file).matches())
                .findFirst();
    }

    /** The kind of a file read alone, by the key that only this kind holds. */
    static Optional<FileKind> ofContent(Node root) {
        return Arrays.stream(values())
                .filter(kind -> root.kind() == Node.Kind.OBJECT && root.child(kind.key) != null)
                .findFirst();
    }
}
