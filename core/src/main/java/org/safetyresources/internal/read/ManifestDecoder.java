package org.safetyresources.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safetyresources.CatalogVersion;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.CalendarVersion;

/** Decodes the manifest of a directory, and refuses data of another version at once. */
final class ManifestDecoder {

    /** What stands for the version of a pack whose manifest is faulty; never seen outside. */
    static final CatalogVersion NONE = new CatalogVersion(new CalendarVersion(""), "", "", LocalDate.EPOCH, "");

    private final String location;
    private final Fields fields;
    private final Faults faults;

    ManifestDecoder(String location, Fields fields, Faults faults) {
        this.location = location;
        this.fields = fields;
        this.faults = faults;
    }

    /** Decodes a manifest; a faulty one is reported and gives no version. */
    CatalogVersion decode() {
        String data = fields.text("dataVersion");
        String schema = fields.text("schemaVersion");
        String leastCode = fields.text("leastCodeVersion");
        LocalDate released = fields.date("released");
        Codes.calendarVersion(data).ifPresent(problem -> fault("dataVersion", data, problem));
        if (!Versions.isSchema(schema)) {
            fault("schemaVersion", schema, "is not a version such as 1.0");
        }
        if (!Versions.isCode(leastCode)) {
            fault("leastCodeVersion", leastCode, "is not a version such as 0.1.0");
        }
        if (!Versions.isSchema(schema) || !Versions.isCode(leastCode)) {
            return NONE;
        }
        Versions.requireSupported(location, schema, leastCode);
        return new CatalogVersion(new CalendarVersion(data), schema, leastCode, released, "");
    }

    /** {@return what the manifest says of packs before this one} */
    Overlay overlay() {
        return new Overlay(ids("replaces"), ids("hides"));
    }

    private List<Located<String>> ids(String key) {
        List<Located<String>> ids = new ArrayList<>();
        for (Node item : fields.list(key)) {
            ids.add(new Located<>(fields.asText(item), item));
        }
        return ids;
    }

    private void fault(String key, String value, String problem) {
        faults.add(fields.one(key), Quoting.quote(value) + " " + problem);
    }
}
