package org.safetyresources.internal.index;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.safetyresources.model.HelpResource;
import org.safetyresources.query.ResourceQuery;

/** Answers which resources a reader is shown, those made for them first. */
public final class ResourceFinder {

    private ResourceFinder() {}

    /** Answers a query. */
    public static List<HelpResource> answer(CatalogIndex index, ResourceQuery query) {
        Set<String> threats = query.threat()
                .map(index.threats()::require)
                .map(index::withBroader)
                .orElse(Set.of());
        return index.resources().all().stream()
                .filter(r -> query.territory().map(r.serves()::serves).orElse(true))
                .filter(r -> threats.isEmpty()
                        || r.threats().isEmpty()
                        || r.threats().stream().anyMatch(threats::contains))
                .sorted(Comparator.comparingInt(r -> rank(r, query)))
                .toList();
    }

    /** Made for the audience, then made for nobody in particular, then the rest. */
    private static int rank(HelpResource resource, ResourceQuery query) {
        int audience = query.audience()
                .map(a -> resource.audiences().contains(a)
                        ? 0
                        : resource.audiences().isEmpty() ? 2 : 4)
                .orElse(0);
        boolean spoken = query.language()
                .map(l ->
                        resource.languages().stream().anyMatch(r -> r.primary().equals(l.primary())))
                .orElse(true);
        return spoken ? audience : audience + 1;
    }
}
