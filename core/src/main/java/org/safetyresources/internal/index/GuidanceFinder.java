package org.safetyresources.internal.index;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.ThreatGuidance;
import org.safetyresources.query.Guidance;

/** Finds what an audience is told of a threat. */
public final class GuidanceFinder {

    private GuidanceFinder() {}

    /** What the audience is told of the threat, else of one that is broader. */
    public static Optional<ThreatGuidance> nearest(CatalogIndex index, ThreatDefinition threat, Audience audience) {
        Optional<ThreatGuidance> guidance = index.guidance().guidance().find(threat.id());
        if (guidance.isPresent() && guidance.get().advice(audience).isPresent()) {
            return guidance;
        }
        for (String broader : threat.broader()) {
            Optional<ThreatGuidance> wider = nearest(index, index.threats().require(broader), audience);
            if (wider.isPresent()) {
                return wider;
            }
        }
        return Optional.empty();
    }

    /** What the audience is told, in words. */
    public static Optional<Guidance> find(CatalogIndex index, String threat, Audience audience, LanguageTag language) {
        ThreatDefinition defined = index.threat(threat);
        Texts texts = index.texts();
        return nearest(index, defined, audience).map(told -> {
            ThreatGuidance.Advice advice = told.advice(audience).orElseThrow();
            return new Guidance(
                    told.threat(),
                    audience,
                    texts.require(told.nameKey(), language),
                    texts.require(told.explanationKey(audience), language),
                    words(texts, advice.signs(), ThreatGuidance::signKey, language),
                    words(texts, advice.steps(), ThreatGuidance::stepKey, language),
                    words(texts, advice.avoid(), ThreatGuidance::stepKey, language),
                    told.sources());
        });
    }

    private static List<LocalizedText> words(
            Texts texts, List<String> names, UnaryOperator<String> key, LanguageTag language) {
        return names.stream()
                .map(name -> texts.require(key.apply(name), language))
                .toList();
    }
}
