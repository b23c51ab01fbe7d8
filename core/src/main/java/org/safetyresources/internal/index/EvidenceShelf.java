package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.model.Evidence;

/** The documents behind values; those that were packed apart are read when the first is asked for. */
public final class EvidenceShelf {

    private final List<Evidence> atHand;
    private final List<PackPart> apart;
    private final InForce inForce;
    private final Retirements retirements;

    /** Threads that come at the same time may each read it; they read the same. */
    private volatile @Nullable Register<Evidence> register;

    EvidenceShelf(List<Evidence> atHand, List<PackPart> apart, InForce inForce, Retirements retirements) {
        this.atHand = atHand;
        this.apart = apart;
        this.inForce = inForce;
        this.retirements = retirements;
    }

    /** {@return the documents} */
    public Register<Evidence> register() {
        Register<Evidence> read = register;
        if (read == null) {
            List<Evidence> documents = new ArrayList<>(atHand);
            for (PackPart part : apart) {
                documents.addAll(inForce.of(part.evidence(), Evidence.class));
            }
            read = Register.of("document", documents, retirements);
            register = read;
        }
        return read;
    }

    /** {@return how old documents are; a page asks only that of them} */
    public List<DocumentAge> ages(List<String> documents) {
        List<DocumentAge> ages = new ArrayList<>();
        for (String id : documents) {
            Optional<DocumentAge> age = age(id);
            if (age.isPresent()) {
                ages.add(age.get());
            }
        }
        return ages;
    }

    private Optional<DocumentAge> age(String id) {
        for (PackPart part : apart) {
            Optional<DocumentAge> age = part.age(id);
            if (age.isPresent()) {
                return age;
            }
        }
        return atHand.isEmpty() ? Optional.empty() : register().find(id).map(DocumentAge::of);
    }
}
