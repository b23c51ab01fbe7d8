package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.model.Evidence;

/** The documents behind values; those that were packed apart are read when the first is asked for. */
public final class EvidenceShelf {

    private final List<Evidence> atHand;
    private final List<PackPart> apart;

    /** By country, and so never more than there are countries. */
    private final Map<String, Map<String, Evidence>> byCountry = new ConcurrentHashMap<>();

    /** Threads that come at the same time may each read it; they read the same. */
    private volatile @Nullable Register<Evidence> register;

    EvidenceShelf(List<Evidence> atHand, List<PackPart> apart) {
        this.atHand = atHand;
        this.apart = apart;
    }

    /** {@return the documents} */
    public Register<Evidence> register() {
        Register<Evidence> read = register;
        if (read == null) {
            List<Evidence> documents = new ArrayList<>(atHand);
            for (PackPart part : apart) {
                documents.addAll(part.evidence());
            }
            read = Register.of("document", documents);
            register = read;
        }
        return read;
    }

    /** {@return the documents that channels serving a country name, and maybe others, by id} */
    public Map<String, Evidence> of(String country) {
        Map<String, Evidence> known = byCountry.get(country);
        if (known == null) {
            known = new HashMap<>();
            for (Evidence document : atHand) {
                known.put(document.id(), document);
            }
            for (PackPart part : apart) {
                for (Evidence document : part.evidence(country)) {
                    known.put(document.id(), document);
                }
            }
            byCountry.put(country, known);
        }
        return known;
    }
}
