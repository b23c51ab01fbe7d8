package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;

/** Decodes the files of one pack, wherever their values were read from. */
public final class PackDecoder {

    private final String location;
    private final String name;
    private final Faults faults;
    private final PublicationDecoder publications;
    private final ServiceDecoder services;
    private final GuidanceDecoder guidance;
    private final List<Located<? extends Entry>> entries = new ArrayList<>();
    private final List<TextFile> texts = new ArrayList<>();
    private final Map<String, Integer> ledger = new LinkedHashMap<>();
    private CatalogVersion version = ManifestDecoder.NONE;

    /** Begins a pack. */
    public PackDecoder(String location, Faults faults) {
        this(location, "", faults);
    }

    /** Begins one pack among several: its name stands before the names of its files in reports. */
    PackDecoder(String location, String name, Faults faults) {
        this.location = location;
        this.name = name;
        this.faults = faults;
        this.publications = new PublicationDecoder(faults);
        this.services = new ServiceDecoder(faults);
        this.guidance = new GuidanceDecoder(faults);
    }

    /** Gives the pack a version that was read elsewhere. */
    public void version(CatalogVersion known) {
        version = known;
    }

    /** Decodes the ledger of ids. */
    public void ledger(String file, byte[] bytes) {
        LedgerReader.read(name + file, bytes, faults, ledger);
    }

    /** {@return what was decoded, which is only to be used if no fault was reported} */
    public Pack pack(PackPart apart) {
        return new Pack(location, name, version, List.copyOf(entries), List.copyOf(texts), Map.copyOf(ledger), apart);
    }

    /** {@return the texts decoded} */
    public List<TextFile> texts() {
        return texts;
    }

    /** Decodes a file. */
    public void decode(FileKind kind, Node root) {
        Fields fields = new Fields(root, faults);
        switch (kind) {
            case MANIFEST -> version = new ManifestDecoder(location, fields, faults).decode();
            case RESOURCES -> {
                add(fields, "documents");
                add(fields, "resources");
            }
            case COUNTRY -> {
                country(fields, root);
                add(fields, "documents");
                add(fields, "channels");
            }
            case WORLDWIDE -> {
                add(fields, "documents");
                add(fields, "channels");
            }
            case DOCUMENTS, EVIDENCE -> add(fields, "documents");
            case TEXTS -> texts.add(new TextDecoder(fields, faults).decode());
            case SOURCES -> add(fields, "sources");
            case ORGANIZATIONS -> add(fields, "organizations");
            case THREATS -> add(fields, "threats");
            case TERMINOLOGY -> {
                optional(fields, "sources");
                add(fields, "terms");
            }
            case FACTS -> add(fields, "facts");
            case GUIDANCE -> {
                optional(fields, "sources");
                add(fields, "guidance");
                add(fields, "situations");
            }
        }
        fields.end();
    }

    private void add(Fields fields, String key) {
        Node list = fields.find(key);
        if (list == null || list.kind() != Node.Kind.ARRAY) {
            faults.addLoss();
        }
        for (Node node : fields.requiredList(key)) {
            Entry entry = entry(key, node);
            if (entry.id().isEmpty()) {
                faults.addLoss();
            }
            entries.add(new Located<>(entry, node));
        }
    }

    private void optional(Fields fields, String key) {
        if (fields.find(key) != null) {
            add(fields, key);
        }
    }

    private Entry entry(String key, Node node) {
        return switch (key) {
            case "sources" -> publications.source(node);
            case "organizations" -> publications.organization(node);
            case "threats" -> publications.threat(node);
            case "terms" -> publications.term(node);
            case "facts" -> publications.fact(node);
            case "guidance" -> guidance.threat(node);
            case "situations" -> guidance.situation(node);
            case "documents" -> services.evidence(node);
            case "resources" -> services.resource(node);
            case "channels" -> services.channel(node);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private void country(Fields fields, Node root) {
        Node code = fields.one("country");
        boolean inPack = root.name().startsWith("countries/");
        String named = "countries/" + code.text().toLowerCase(Locale.ROOT) + ".json";
        fields.asText(code);
        Optional<String> problem = Codes.territory(code.text());
        if (problem.isPresent()) {
            faults.add(code, Quoting.quote(code.text()) + " " + problem.get());
        }
        if (inPack && !root.name().equals(named)) {
            faults.add(code, Quoting.quote(code.text()) + " is not the country that the file is named after");
        }
    }
}
