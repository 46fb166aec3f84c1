package org.entente.texts.model;

/** How a silence procedure stands, as the text tells it to its readers. Adoption is told apart: it allots a number. */
public enum SilenceStanding {
    OPEN,
    BROKEN,
    LAPSED,
    WITHDRAWN,
    SUPERSEDED
}
