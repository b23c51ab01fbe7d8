package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.query.ResourceQuery;

/** Answers which resources a reader is shown, those made for them first. */
public final class ResourceFinder {

    private static final int LAST_RANK = 5;

    private ResourceFinder() {}

    /** Answers a query. */
    public static List<HelpResource> answer(CatalogIndex index, ResourceQuery query) {
        Set<String> threats = query.threat().isPresent()
                ? index.withBroader(index.threat(query.threat().get()))
                : Set.of();
        List<HelpResource> answer = new ArrayList<>();
        for (int rank = 0; rank <= LAST_RANK; rank++) {
            for (HelpResource resource : index.resources().all()) {
                if (rank(resource, query) == rank && isOffered(resource, query, threats)) {
                    answer.add(resource);
                }
            }
        }
        return List.copyOf(answer);
    }

    private static boolean isOffered(HelpResource resource, ResourceQuery query, Set<String> threats) {
        boolean served = query.territory().isEmpty()
                || resource.serves().serves(query.territory().get());
        return served
                && (threats.isEmpty()
                        || resource.threats().isEmpty()
                        || !Collections.disjoint(resource.threats(), threats));
    }

    /** Made for the audience, then made for nobody in particular, then the rest; each first in the language. */
    private static int rank(HelpResource resource, ResourceQuery query) {
        int rank = 0;
        if (query.audience().isPresent()
                && !resource.audiences().contains(query.audience().get())) {
            rank = resource.audiences().isEmpty() ? 2 : 4;
        }
        return rank
                + (query.language().isEmpty()
                                || speaks(resource, query.language().get())
                        ? 0
                        : 1);
    }

    private static boolean speaks(HelpResource resource, LanguageTag asked) {
        for (LanguageTag spoken : resource.languages()) {
            if (spoken.sharesPrimary(asked)) {
                return true;
            }
        }
        return false;
    }
}
