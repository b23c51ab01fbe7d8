package org.safetyresources.page;

/**
 * A link out of the page, for readers who must not be seen with it.
 *
 * @param text what people read
 * @param url where it leads, a page that looks harmless
 * @param notice what leaving does not hide
 */
public record LeaveLink(String text, String url, String notice) {}
