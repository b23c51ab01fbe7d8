package org.safetyresources.model;

import java.util.List;

/** A way to reach a channel. */
public sealed interface ContactMethod permits Phone, WebForm {

    /** {@return what people read} */
    String display();

    /** {@return the address to follow: {@code tel:} or {@code https:}} */
    String link();

    /** {@return the ids of the documents that give this number or address; never empty} */
    List<String> evidence();
}
