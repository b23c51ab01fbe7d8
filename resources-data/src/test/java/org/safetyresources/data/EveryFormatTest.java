package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.FragmentRenderer;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonLdRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** The page and the prompt of every country, reader and situation are written in every format. */
class EveryFormatTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** What a text that is missing, or a word that was not filled in, would look like. */
    private static final Pattern MISSING = Pattern.compile("\\\\?\\{[a-z]+\\\\?}|\\bnull\\b|Optional(?:\\.empty|\\[)");

    static Stream<FragmentRenderer> renderers() {
        return Stream.of(
                HtmlRenderer.create(),
                MarkdownRenderer.create(),
                TextRenderer.create(),
                JsonRenderer.create(),
                JsonLdRenderer.create());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void nothingIsMissing(FragmentRenderer renderer) {
        List<String> faults = new ArrayList<>();
        for (Territory country : CATALOG.countries()) {
            for (PageRequest request : requests(country)) {
                for (Fragment fragment : List.of(CATALOG.page(request), CATALOG.prompt(request))) {
                    String written = renderer.render(fragment);
                    if (written.length() < 100 || MISSING.matcher(written).find()) {
                        faults.add(request + ": " + written);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<PageRequest> requests(Territory country) {
        List<PageRequest> requests = new ArrayList<>();
        List<Optional<Audience>> audiences = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Audience.values()).map(Optional::of).forEach(audiences::add);
        List<Optional<Situation>> situations = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Situation.values()).map(Optional::of).forEach(situations::add);
        for (Optional<Audience> audience : audiences) {
            for (Optional<Situation> situation : situations) {
                PageRequest request = PageRequest.forCountry(country.code());
                request = audience.map(request::forAudience).orElse(request);
                requests.add(situation.map(request::inSituation).orElse(request));
            }
        }
        return requests;
    }
}
