/**
 * From bytes to records: a size cap, strict UTF-8, strict JSON, one decoder.
 *
 * <p>Faults are collected, not thrown, so that a pack with many faults is mended in one go. Every
 * value remembers its place in its file until validation is done.
 */
@NullMarked
package org.safetyresources.internal.read;

import org.jspecify.annotations.NullMarked;
