package org.entente.database;

import org.jspecify.annotations.Nullable;

/** The application cannot start for a reason the operator can act on; the message is one line, for that person. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String line) {
        this(line, null);
    }

    public CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
