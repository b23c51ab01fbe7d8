package org.safetyresources.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;

/** Requests for pages of every kind of reader, of countries drawn by a seed. */
final class SampledPages {

    private static final long SEED = 20261122;

    private SampledPages() {}

    /** The first has everything a page can have; the audiences and situations take turns. */
    static List<PageRequest> requests(SafetyCatalog catalog, int count) {
        Random random = new Random(SEED);
        List<Territory> countries = catalog.countries();
        List<PageRequest> requests = new ArrayList<>();
        requests.add(PageRequest.forCountry("GB")
                .forThreat("sextortion")
                .forAudience(Audience.TEEN)
                .withHostChannel(HostChannel.of("Report this chat to us", "/report"))
                .withPageAt("/safety")
                .leavingTo("https://example.org/weather"));
        for (int i = 1; i < count; i++) {
            PageRequest request = PageRequest.forCountry(
                    countries.get(random.nextInt(countries.size())).code());
            int audience = i % (Audience.values().length + 1);
            int situation = i % (Situation.values().length + 1);
            request = audience == 0
                    ? request
                    : request.forAudience(List.of(Audience.values()).get(audience - 1));
            requests.add(
                    situation == 0
                            ? request
                            : request.inSituation(List.of(Situation.values()).get(situation - 1)));
        }
        return requests;
    }
}
