package org.entente.web;

import org.entente.core.Actor;

/**
 * The reader behind a request who is signed in: the actor, and the two lines the page shows of it in the reader's
 * language (the mission; the office, with the name of its holder where there is one).
 */
public record SignedIn(Actor actor, String mission, String office) {}
