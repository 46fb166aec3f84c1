package org.entente.directory;

/** Who answered a communication test for a focal point. */
public enum AnsweredBy {
    FOCAL_POINT,
    DEPUTY,
    /** Some post of a mission that names none. */
    MISSION
}
