package org.safetyresources.examples.glossarysite;

/** How a page links to the other files of the site, which are named by their paths within it. */
@FunctionalInterface
interface Links {

    String to(String path);

    /** Relative links, so that the site can be opened from a disk and moved as a whole. */
    static Links from(String path) {
        return target -> {
            int common = 0;
            for (int i = 0; i < Math.min(path.length(), target.length()) && path.charAt(i) == target.charAt(i); i++) {
                common = path.charAt(i) == '/' ? i + 1 : common;
            }
            long up = path.substring(common).chars().filter(c -> c == '/').count();
            return "../".repeat((int) up) + target.substring(common);
        };
    }

    /** Links from the root of the host, for the page that a host shows in the place of any that is missing. */
    static Links rooted(BaseUrl base) {
        return target -> base.path() + target;
    }
}
