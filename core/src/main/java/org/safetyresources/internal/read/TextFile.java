package org.safetyresources.internal.read;

import java.util.Map;
import org.safetyresources.model.LanguageTag;

/**
 * Our texts in one language.
 *
 * @param language the language
 * @param texts the texts by key
 */
public record TextFile(Located<LanguageTag> language, Map<String, Located<String>> texts) {}
