package org.entente.database;

/** One line a module adds to {@code /healthz}: a name and a value that anyone may know. */
public interface HealthFact {

    String name();

    /** Read at each call, outside any actor's view; must answer quickly. */
    Object value();
}
