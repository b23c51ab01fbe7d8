/**
 * Questions to a catalogue and the answers it gives.
 *
 * <p>A query is made from {@code forCountry} and narrowed with {@code forThreat}, {@code
 * forAudience}, {@code inSituation} and {@code inLanguage}, in any order. Language and audience order
 * an answer; only an audience that must not be offered a channel excludes it.
 */
@NullMarked
package org.safetyresources.query;

import org.jspecify.annotations.NullMarked;
