package org.entente.identity;

/** The diplomatic rank of a person, highest first. It says nothing of the function, nor of what the holder may do. */
public enum Rank {
    AMBASSADOR,
    MINISTER_PLENIPOTENTIARY,
    MINISTER_COUNSELLOR,
    COUNSELLOR,
    FIRST_SECRETARY,
    SECOND_SECRETARY,
    THIRD_SECRETARY,
    ATTACHE
}
