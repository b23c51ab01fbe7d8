package org.safetyresources.examples.commandline.links;

/** Says that an address is not asked, or not again. */
final class Declined extends Exception {

    private static final long serialVersionUID = 1L;

    private final LinkState state;

    Declined(LinkState state, String reason) {
        super(reason);
        this.state = state;
    }

    LinkState state() {
        return state;
    }
}
