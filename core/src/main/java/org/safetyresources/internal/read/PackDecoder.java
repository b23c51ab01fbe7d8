package org.safetyresources.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;

/** Decodes the files of one pack, wherever their values were read from. */
public final class PackDecoder {

    /** Where a file may name the schema it follows, for editors. */
    private static final String SCHEMA = "$schema";

    private final String location;
    private final String name;
    private final Faults faults;
    private final PublicationDecoder publications;
    private final ServiceDecoder services;
    private final GuidanceDecoder guidance;
    private final List<Located<? extends Entry>> entries = new ArrayList<>();
    private final List<TextFile> texts = new ArrayList<>();
    private final List<TextFile> labels = new ArrayList<>();
    private final List<Located<Retirement>> retirements = new ArrayList<>();
    private final Map<String, Integer> ledger = new LinkedHashMap<>();
    private final SortedSet<LocalDate> changes = new TreeSet<>();
    private Overlay overlay = Overlay.NONE;
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

    /** Gives the pack a version and days of changes that were read elsewhere. */
    public void version(CatalogVersion known, Collection<LocalDate> knownChanges) {
        version = known;
        changes.addAll(knownChanges);
    }

    /** {@return the version, as far as it was read} */
    CatalogVersion version() {
        return version;
    }

    /** Decodes the ledger of ids. */
    public void ledger(String file, byte[] bytes) {
        LedgerReader.read(name + file, bytes, faults, ledger);
    }

    /** {@return what was decoded of a pack that was read as a whole, with the SHA-256 over it} */
    Pack pack(String sha256) {
        version = new CatalogVersion(version.data(), version.schema(), version.leastCode(), version.released(), sha256);
        return pack(PackPart.NONE);
    }

    /** {@return what was decoded, which is only to be used if no fault was reported} */
    public Pack pack(PackPart apart) {
        return new Pack(
                location,
                name,
                version,
                overlay,
                List.copyOf(entries),
                List.copyOf(texts),
                List.copyOf(labels),
                List.copyOf(retirements),
                Map.copyOf(ledger),
                Collections.unmodifiableSortedSet(changes),
                apart);
    }

    /** {@return the texts decoded} */
    public List<TextFile> texts() {
        return texts;
    }

    /** Decodes a file. */
    public void decode(FileKind kind, Node root) {
        Fields fields = new Fields(root, faults);
        if (root.child(SCHEMA) != null) {
            fields.text(SCHEMA);
        }
        switch (kind) {
            case MANIFEST -> {
                ManifestDecoder manifest = new ManifestDecoder(location, fields, faults);
                version = manifest.decode();
                overlay = manifest.overlay();
            }
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
            case LABELS -> labels.add(new TextDecoder(fields, faults).decode());
            case RETIRED -> retired(fields);
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
            LocalDate from = InForce.from(node);
            if (from != null) {
                changes.add(from);
            }
        }
    }

    private void retired(Fields fields) {
        for (Node node : fields.requiredList("retired")) {
            Retirement retirement = services.retirement(node);
            retirements.add(new Located<>(retirement, node));
            changes.add(retirement.on());
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
        } else if (code.text().indexOf('-') >= 0) {
            faults.add(code, Quoting.quote(code.text()) + " is a part of a country; name the country of the file");
        }
        if (inPack && !root.name().equals(named)) {
            faults.add(code, Quoting.quote(code.text()) + " is not the country that the file is named after");
        }
    }
}
