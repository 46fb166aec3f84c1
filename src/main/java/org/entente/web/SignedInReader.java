package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who sent a request. The module {@code identity} implements it. */
public interface SignedInReader {

    Optional<SignedIn> read(HttpServletRequest request);
}
