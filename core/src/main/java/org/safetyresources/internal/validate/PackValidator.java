package org.safetyresources.internal.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.model.Entry;

/** Validates packs in full. */
public final class PackValidator {

    private PackValidator() {}

    /** Checks the records of packs, and how the records of all packs together relate. */
    public static void check(List<Pack> packs, Faults faults) {
        List<Located<? extends Entry>> entries =
                packs.stream().flatMap(pack -> pack.entries().stream()).collect(Collectors.toList());
        checkRecords(entries, faults);
        References references = new References(packs);
        references.check(faults);
        ThreatRules.check(packs, faults);
        ServiceRules.check(packs, references, faults);
        TextRules.check(packs, faults);
    }

    /** Checks records one by one, as far as they can be judged without the others. */
    public static void checkRecords(List<Located<? extends Entry>> entries, Faults faults) {
        try {
            RecordConstraints.check(entries, faults);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Data other than the packaged data is checked by Hibernate Validator, which is not on the class"
                            + " path or module path. Add org.hibernate.validator:hibernate-validator (on the module"
                            + " path also --add-modules org.hibernate.validator).",
                    e);
        }
    }
}
