package org.safetyresources.model;

import java.util.List;
import java.util.Optional;

/** A way to reach a service. */
public sealed interface ContactMethod permits Phone, Sms, TextRelay, Messenger, Chat, WebForm, WebPage, Email {

    /** {@return the published name of the kind of contact, such as {@code web-form}} */
    String type();

    /** {@return what people read; never to be translated or reformatted} */
    String display();

    /** {@return where it leads: {@code tel:}, {@code sms:}, {@code mailto:} or {@code https:}} */
    String link();

    /** {@return when somebody answers, where a document says so} */
    Optional<Stated<Availability>> hours();

    /** {@return how strong the evidence behind it is} */
    EvidenceTier tier();

    /** {@return the ids of the documents that give it; never empty} */
    List<String> evidence();

    /** {@return when somebody answers; {@link Availability.Unknown} where no document says so} */
    default Availability availability() {
        return hours().isPresent() ? hours().get().value() : new Availability.Unknown();
    }
}
