package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final List<FragmentRenderer> RENDERERS = List.of(
            HtmlRenderer.create(),
            MarkdownRenderer.create(),
            TextRenderer.create(),
            JsonRenderer.create(),
            JsonLdRenderer.create());

    @Test
    void nothingIsMissing() {
        List<String> faults = CATALOG.countries().parallelStream()
                .flatMap(country -> requests(country).stream())
                .flatMap(request -> Stream.of(CATALOG.page(request), CATALOG.prompt(request)))
                .flatMap(EveryFormatTest::faults)
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call {country}.",
                "Call \\{country\\}.",
                "Call null.",
                "Call Optional.empty.",
                "Call Optional[x]."
            })
    void whatIsMissingWouldBeSeen(String written) {
        assertThat(isFaulty(written.repeat(20))).isTrue();
    }

    private static Stream<String> faults(Fragment fragment) {
        return RENDERERS.stream().map(renderer -> renderer.render(fragment)).filter(EveryFormatTest::isFaulty);
    }

    /** Looks closely only where a first look finds something, which saves most of the time. */
    private static boolean isFaulty(String written) {
        boolean suspect = written.contains("null") || written.contains("Optional") || hasPlaceholder(written);
        return written.length() < 100 || (suspect && MISSING.matcher(written).find());
    }

    private static boolean hasPlaceholder(String written) {
        for (int brace = written.indexOf('{'); brace >= 0; brace = written.indexOf('{', brace + 1)) {
            if (brace + 1 < written.length() && Character.isLowerCase(written.charAt(brace + 1))) {
                return true;
            }
        }
        return false;
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
