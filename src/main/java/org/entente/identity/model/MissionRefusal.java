package org.entente.identity.model;

/** Why an act on the people of a mission was refused. */
public enum MissionRefusal {
    OWN_POST,
    CHANGED_MEANWHILE,
    CHAIRS_OFFICE_BINDS_NOBODY,
    ANOTHER_HEAD,
    NOT_A_DEPUTY,
    PERIOD_EMPTY,
    PERIODS_OVERLAP,
    ADDRESS_UNREADABLE,
    INVITED_ALREADY,
    TOO_MANY_INVITATIONS,
    HAS_ADMINISTRATOR,
    MISSION_RUN,
    MINISTRY_OF_ANOTHER
}
