package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** An app in which a service answers messages. */
public enum MessengerApp {
    /** WhatsApp. */
    WHATSAPP,
    /** Telegram. */
    TELEGRAM,
    /** Viber. */
    VIBER,
    /** Signal. */
    SIGNAL,
    /** LINE. */
    LINE,
    /** Messenger, of Facebook. */
    MESSENGER,
    /** WeChat. */
    WECHAT,
    /** KakaoTalk. */
    KAKAOTALK,
    /** Zalo. */
    ZALO,
    /** Instagram. */
    INSTAGRAM;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static MessengerApp of(String code) {
        return Names.require(MessengerApp.class, "a messenger", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
