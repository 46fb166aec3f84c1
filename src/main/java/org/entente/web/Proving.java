package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;

/** Proves once more who a signed-in reader is, by what the confirmation of an act carries besides the act. */
public interface Proving {

    /** {@link Proof#FRESH} once it is proved; never for anybody but the reader whose session it is. */
    Proof prove(SignedIn who, HttpServletRequest request);
}
