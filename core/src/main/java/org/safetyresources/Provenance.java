package org.safetyresources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.Origins;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Retirement;

/**
 * Where the data comes from: its packs, the documents behind its values, and what became of old ids; made by
 * {@link SafetyCatalog#provenance()}.
 */
public final class Provenance {

    private final CatalogIndex index;
    private final Origins origins;

    Provenance(CatalogIndex index, Origins origins) {
        this.index = index;
        this.origins = origins;
    }

    /** {@return the packs that the catalogue was put together from, in their order} */
    public List<PackSummary> packs() {
        return origins.packs();
    }

    /**
     * Tells which pack and file an entry of any kind comes from.
     *
     * @param id the id of the entry, exactly
     * @return its origin
     * @throws UnknownEntryException if there is no such entry, or it was retired or is hidden
     */
    public EntryOrigin origin(String id) {
        Optional<EntryOrigin> origin = origins.find(id);
        Optional<Retirement> retirement = index.retirements().find(id);
        if (retirement.isPresent()) {
            throw new UnknownEntryException("entry", retirement.get());
        }
        return origin.orElseThrow(() -> new UnknownEntryException("entry", Quoting.quote(id), origins.nearest(id)));
    }

    /**
     * Finds a document that stands behind a number, an address or a service area.
     *
     * @param id its id
     * @return the document
     * @throws UnknownEntryException if there is none
     */
    public Evidence evidence(String id) {
        return index.evidence().register().require(id);
    }

    /**
     * Lists the documents that give a contact: its own evidence, whose dates are its age.
     *
     * @param contact a contact of one of this catalogue's channels
     * @return the documents, the newest date first and those without a date last
     * @throws UnknownEntryException if a document is not in this catalogue
     */
    public List<Evidence> evidence(ContactMethod contact) {
        List<Evidence> documents = new ArrayList<>();
        for (String id : contact.evidence()) {
            documents.add(evidence(id));
        }
        // Dates of different precision compare well enough as texts: what they share comes first.
        documents.sort(
                Comparator.comparing((Evidence document) -> document.date().orElse(""))
                        .reversed());
        return List.copyOf(documents);
    }

    /** {@return the ids that are no longer in use, in their order} */
    public List<Retirement> retirements() {
        return index.retirements().all();
    }

    /**
     * Tells whether an id is no longer in use, and what took its place; lookups by the id follow it there.
     *
     * @param id the id, whatever its case, hyphens and spaces
     * @return since when, and what took its place; empty if the id is in use or never was
     */
    public Optional<Retirement> findRetirement(String id) {
        return index.retirements().find(id);
    }
}
