package org.safetyresources.internal.read;

import org.jspecify.annotations.Nullable;

/** The kinds of files in a pack, each with its name or its folder, and the key that only it holds. */
public enum FileKind {
    /** The version. */
    MANIFEST("manifest.json", "dataVersion"),
    /** Terms, and their sources. */
    TERMINOLOGY("terminology.json", "terms"),
    /** What readers are told of threats and in situations, and the sources of that. */
    GUIDANCE("guidance.json", "guidance"),
    /** Sources. */
    SOURCES("sources.json", "sources"),
    /** Organizations. */
    ORGANIZATIONS("organizations.json", "organizations"),
    /** Threats. */
    THREATS("threats.json", "threats"),
    /** Facts. */
    FACTS("facts.json", "facts"),
    /** Resources. */
    RESOURCES("resources.json", "resources"),
    /** The channels of a country. */
    COUNTRY("countries/", "country"),
    /** The channels of the whole world. */
    WORLDWIDE("worldwide.json", "channels"),
    /** Documents that several files cite. */
    DOCUMENTS("documents.json", "documents"),
    /** The documents of another file, apart; only in packaged data. */
    EVIDENCE("", "documents"),
    /** Our texts in a language. */
    TEXTS("text/", "texts"),
    /** The words of the library itself in a language; alone, such a file looks like one of our texts. */
    LABELS("labels/", "texts"),
    /** The ids that are no longer in use. */
    RETIRED("retired.json", "retired");

    /** The file of all ids ever published, the only one that is not JSON. */
    public static final String LEDGER = "ids.txt";

    private final String name;
    private final String key;

    FileKind(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** The kind of the file of that name within a pack. */
    public static @Nullable FileKind ofName(String file) {
        for (FileKind kind : values()) {
            if (kind.isNamed(file)) {
                return kind;
            }
        }
        return null;
    }

    /** A folder holds files named after a code: letters, digits and hyphens, then {@code .json}. */
    private boolean isNamed(String file) {
        if (!name.endsWith("/")) {
            return file.equals(name);
        }
        if (!file.startsWith(name) || !file.endsWith(".json")) {
            return false;
        }
        String code = file.substring(name.length(), file.length() - ".json".length());
        return !code.isEmpty() && code.indexOf('/') < 0 && code.indexOf('.') < 0;
    }

    /** The kind of a file read alone, by the key that only this kind holds. */
    static @Nullable FileKind ofContent(Node root) {
        for (FileKind kind : values()) {
            if (root.kind() == Node.Kind.OBJECT && root.child(kind.key) != null) {
                return kind;
            }
        }
        return null;
    }
}
