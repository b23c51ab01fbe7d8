package org.safetyresources.internal.read;

/**
 * A value and its place in its file.
 *
 * @param value the value
 * @param node its place
 */
public record Located<T>(T value, Node node) {}
