package org.entente.notices;

import java.time.Instant;

/** The moment by which the last reader had been served and the mail queue had accepted every message (SIL-02). */
public record Served(Instant at, int readers) {}
