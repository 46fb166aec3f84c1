package org.entente.web;

import java.util.UUID;

/** An identifier as it came from outside: in an address, or with a form. */
public final class Identifier {

    private Identifier() {}

    /**
     * @param text a UUID, with or without white space around it
     * @throws NotFound if it is none: nothing can have that name
     */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
