package org.entente.groups;

/** What a body inside a group is. */
public enum BodyKind {
    SMALL_GROUP,
    CORE_GROUP,
    WORKING_GROUP,
    LEGAL_EXPERTS,
    POLITICAL_EXPERTS,
    HEALTH_EXPERTS,
    CYBER_EXPERTS,
    /** Experts of another field. */
    EXPERTS,
    /** A theme under which working groups and reports are gathered. */
    PILLAR,
    /** An undertaking in which the parties of the group take part that wish to. */
    INITIATIVE
}
