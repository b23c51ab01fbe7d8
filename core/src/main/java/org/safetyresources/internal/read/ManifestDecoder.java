package org.safetyresources.internal.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.safetyresources.CatalogVersion;
import org.safetyresources.UnsupportedVersionException;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.CalendarVersion;

/** Decodes the manifest, and refuses a pack of another version at once. */
final class ManifestDecoder {

    private static final Pattern SCHEMA = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");

    /** What stands for the version of a pack whose manifest is faulty; never seen outside. */
    static final CatalogVersion NONE = new CatalogVersion(new CalendarVersion(""), "", "", LocalDate.EPOCH);

    private ManifestDecoder() {}

    /** Decodes a manifest; a faulty one is reported and gives no version. */
    static CatalogVersion decode(String location, Fields fields, Faults faults, Node root) {
        String schema = fields.text("schemaVersion");
        String leastCode = fields.text("leastCodeVersion");
        String data = fields.text("dataVersion");
        LocalDate released = fields.date("released");
        boolean schemaSound = check(root, "schemaVersion", schema, SCHEMA, "a version such as 1.0", faults);
        boolean codeSound = check(root, "leastCodeVersion", leastCode, CODE, "a version such as 0.1.0", faults);
        if (!schemaSound || !codeSound) {
            return NONE;
        }
        if (numbers(schema)[0] != numbers(CatalogVersion.SCHEMA)[0]) {
            throw new UnsupportedVersionException(location, "schema version", schema, CatalogVersion.SCHEMA);
        }
        if (Arrays.compare(numbers(leastCode), numbers(CatalogVersion.CODE)) > 0) {
            throw new UnsupportedVersionException(location, "library version", leastCode, CatalogVersion.CODE);
        }
        Codes.calendarVersion(data).ifPresent(problem -> {
            Node node = root.child("dataVersion");
            if (node != null) {
                faults.add(node, Quoting.quote(data) + " " + problem);
            }
        });
        return new CatalogVersion(new CalendarVersion(data), schema, leastCode, released);
    }

    private static boolean check(Node root, String key, String value, Pattern pattern, String what, Faults faults) {
        Node node = root.child(key);
        boolean sound = pattern.matcher(value).matches();
        if (!sound && node != null) {
            faults.add(node, Quoting.quote(value) + " is not " + what);
        }
        return sound;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
