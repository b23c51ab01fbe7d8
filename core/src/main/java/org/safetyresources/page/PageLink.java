package org.safetyresources.page;

/**
 * A link to a page of the host.
 *
 * @param text what people read
 * @param url where it leads: an {@code https} address, or a path of the host that begins with one slash
 */
public record PageLink(String text, String url) {}
