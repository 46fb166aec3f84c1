package org.entente.information;

import java.util.Locale;

/** The category of distribution, as the United Nations knows it; no classification. Limited stays with the members. */
public enum Distribution {
    GENERAL,
    LIMITED,
    RESTRICTED;

    /** The last part of the message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
