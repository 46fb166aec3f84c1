package org.entente.groups;

/** The level at which a group meets, the highest first: an axis independent of the duty station. */
public enum Level {
    HEADS_OF_STATE,
    MINISTERS,
    SENIOR_OFFICIALS,
    HEADS_OF_MISSION,
    EXPERTS
}
