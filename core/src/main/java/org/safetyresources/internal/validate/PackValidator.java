package org.safetyresources.internal.validate;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.Entry;

/** Validates packs in full. */
public final class PackValidator {

    private PackValidator() {}

    /** Checks the records of packs, and how the records of all packs together relate. */
    public static void check(List<Pack> packs, Faults faults) {
        List<Located<? extends Entry>> entries = new ArrayList<>();
        packs.forEach(pack -> entries.addAll(pack.entries()));
        checkRecords(entries, faults);
        References references = new References(packs);
        references.check(faults);
        ThreatRules.check(packs, faults);
        ServiceRules.check(packs, references, faults);
        TextRules.check(packs, faults);
    }

    /** Checks what was read from a single file, as far as it can be judged without the others. */
    public static void checkAlone(Pack file, Faults faults) {
        List<Pack> packs = List.of(file);
        References references = new References(packs);
        checkRecords(file.entries(), faults);
        references.checkAlone(faults);
        ThreatRules.check(packs, faults);
        ServiceRules.check(packs, references, faults);
        for (TextFile texts : file.texts()) {
            TextRules.checkWords(texts, faults);
        }
    }

    private static void checkRecords(List<Located<? extends Entry>> entries, Faults faults) {
        try {
            RecordConstraints.check(entries, faults);
        } catch (NoClassDefFoundError | IllegalAccessError e) {
            throw new IllegalStateException(
                    "Data other than the packaged data is checked by Hibernate Validator, which is not beside this"
                            + " library on the class path or module path. Add"
                            + " org.hibernate.validator:hibernate-validator.",
                    e);
        }
    }
}
