package org.entente.press.model;

/** How a report came in. */
public enum Origin {
    PASTED,
    FILE,
    ADDRESS,
    FEED
}
