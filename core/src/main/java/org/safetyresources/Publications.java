package org.safetyresources;

import java.util.List;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.model.Fact;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Source;

/** What a catalogue quotes and cites; made by {@link SafetyCatalog#publications()}. */
public final class Publications {

    private final CatalogIndex index;

    Publications(CatalogIndex index) {
        this.index = index;
    }

    /** {@return all facts} */
    public List<Fact> facts() {
        return index.facts().all();
    }

    /**
     * Finds a fact.
     *
     * @param id its id
     * @return the fact
     * @throws UnknownEntryException if there is none
     */
    public Fact fact(String id) {
        return index.facts().require(id);
    }

    /** {@return all sources} */
    public List<Source> sources() {
        return index.guidance().sources();
    }

    /**
     * Finds a source.
     *
     * @param id its id
     * @return the source
     * @throws UnknownEntryException if there is none
     */
    public Source source(String id) {
        return index.guidance().source(id);
    }

    /** {@return all organizations} */
    public List<Organization> organizations() {
        return index.organizations().all();
    }

    /**
     * Finds an organization.
     *
     * @param idOrName its id, name, mark or short form
     * @return the organization
     * @throws UnknownEntryException if there is none
     */
    public Organization organization(String idOrName) {
        return index.organizations().require(idOrName);
    }
}
