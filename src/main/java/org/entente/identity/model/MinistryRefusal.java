package org.entente.identity.model;

/** Why nobody was let in through a ministry, or nothing was proved. */
public enum MinistryRefusal {
    /** The provider does not answer, or not as it should. */
    UNREACHABLE,
    /** The provider did not sign its user in, or its user did not want it. */
    BROKEN_OFF,
    /** Used before, too late, or another browser. */
    BEGIN_AGAIN,
    /** What the provider says does not hold. */
    NOT_CONVINCING,
    /** The provider vouches for somebody who has no post here through it. */
    NOBODY_HERE,
    /** Somebody else was vouched for, or without asking anew. */
    NOT_PROVED,
    TOO_MANY
}
