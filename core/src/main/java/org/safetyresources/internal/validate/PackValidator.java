package org.safetyresources.internal.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.Entry;
import org.safetyresources.model.LanguageTag;

/** Validates packs in full. */
public final class PackValidator {

    private PackValidator() {}

    /**
     * Checks the records of packs, and how the records of all packs together relate on every day on which
     * that changes.
     *
     * @param packs the packs in their order
     * @param labels the words of the library itself
     * @return the packs laid over each other, which are only to be used if no fault was reported
     */
    public static List<Pack> check(List<Pack> packs, PackPart labels, Faults faults) {
        List<Located<? extends Entry>> entries = new ArrayList<>();
        packs.forEach(pack -> entries.addAll(pack.entries()));
        checkRecords(entries, faults);
        List<Pack> merged = PackMerger.merge(packs, faults);
        RetirementRules.check(merged, faults);
        IdRules.check(packs, merged, faults);
        for (LocalDate day : days(merged)) {
            relations(inForce(day, merged), faults);
        }
        TextRules.check(packs, merged, faults);
        checkLabels(packs, labels, faults);
        return merged;
    }

    /** Checks what was read from a single file, as far as it can be judged without the others. */
    public static void checkAlone(Pack file, Faults faults) {
        List<Pack> packs = List.of(file);
        checkRecords(file.entries(), faults);
        IdRules.checkAlone(file, faults);
        RetirementRules.checkAlone(file, faults);
        for (LocalDate day : days(packs)) {
            List<Pack> inForce = inForce(day, packs);
            ThreatRules.check(inForce, faults);
            ServiceRules.check(inForce, new References(inForce), faults);
        }
        for (TextFile texts : file.texts()) {
            TextRules.checkWords(texts, faults);
        }
    }

    private static void relations(List<Pack> packs, Faults faults) {
        References references = new References(packs);
        references.check(faults);
        ThreatRules.check(packs, faults);
        ServiceRules.check(packs, references, faults);
    }

    private static SortedSet<LocalDate> days(List<Pack> packs) {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        packs.forEach(pack -> days.addAll(pack.changes()));
        return days;
    }

    private static List<Pack> inForce(LocalDate day, List<Pack> packs) {
        InForce inForce = InForce.on(day, packs);
        return packs.stream()
                .map(pack -> pack.with(new ArrayList<>(inForce.of(pack.entries())), pack.texts()))
                .toList();
    }

    private static void checkLabels(List<Pack> packs, PackPart labels, Faults faults) {
        Set<String> languages = new HashSet<>(labels.languages());
        for (TextFile english : labels.texts(LanguageTag.ENGLISH.code())) {
            LabelRules rules = new LabelRules(english.texts(), faults);
            packs.forEach(pack -> rules.check(pack, languages));
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
