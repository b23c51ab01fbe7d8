package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.model.Entry;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatGuidance;

/**
 * What readers are told, terms, and the sources of both, which many pages do without; what was packed apart
 * is read when the first is asked for.
 */
public final class GuidanceShelf {

    private final List<Entry> atHand;
    private final List<PackPart> apart;
    private final InForce inForce;
    private final Retirements retirements;

    /** The sources of everything else. */
    private final Register<Source> sources;

    /** Threads that come at the same time may each read it; they read the same. */
    private volatile @Nullable Books read;

    GuidanceShelf(List<Entry> atHand, List<PackPart> apart, InForce inForce, Retirements retirements) {
        this.atHand = atHand;
        this.apart = apart;
        this.inForce = inForce;
        this.retirements = retirements;
        this.sources = Register.of("source", all(atHand, Source.class), retirements);
    }

    private record Books(
            Register<Term> terms,
            Register<ThreatGuidance> guidance,
            Register<SituationGuidance> situations,
            Register<Source> sources) {}

    /** {@return the terms, also by preferred and avoided wording} */
    public Register<Term> terms() {
        return books().terms();
    }

    /** {@return what readers are told of threats, also by the ids of the threats} */
    public Register<ThreatGuidance> guidance() {
        return books().guidance();
    }

    /** {@return what readers are told in situations} */
    public Register<SituationGuidance> situations() {
        return books().situations();
    }

    /** {@return a source, which must be there} */
    public Source source(String id) {
        Source known = sources.get(id);
        return known != null ? known : books().sources().require(id);
    }

    /** {@return all sources, in the order of their ids} */
    public List<Source> sources() {
        return books().sources().all();
    }

    private Books books() {
        Books books = read;
        if (books == null) {
            List<Entry> entries = new ArrayList<>(atHand);
            for (PackPart part : apart) {
                entries.addAll(inForce.of(part.guidance(), Entry.class));
            }
            List<Source> all = all(entries, Source.class);
            all.sort(Comparator.comparing(Source::id));
            books = new Books(
                    Register.of("term", all(entries, Term.class), retirements),
                    Register.of("guidance", all(entries, ThreatGuidance.class), retirements),
                    Register.of("guidance", all(entries, SituationGuidance.class), retirements),
                    Register.of("source", all, retirements));
            for (Term term : books.terms().all()) {
                books.terms().name(term, List.of(term.preferred()));
                books.terms().name(term, term.avoid());
            }
            for (ThreatGuidance told : books.guidance().all()) {
                books.guidance().name(told, List.of(told.threat()));
            }
            read = books;
        }
        return books;
    }

    private static <T extends Entry> List<T> all(List<Entry> entries, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (type.isInstance(entry)) {
                all.add(type.cast(entry));
            }
        }
        return all;
    }
}
