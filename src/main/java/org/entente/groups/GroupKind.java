package org.entente.groups;

/** What a group is. */
public enum GroupKind {
    /** An informal, usually open-ended set of States around a theme. */
    GROUP_OF_FRIENDS,
    /** A large group with working groups and, often, a small group. */
    COALITION,
    /** A named subset of a coalition that meets separately and has its own members. */
    SMALL_GROUP,
    /** A relation of two sides: an organisation and its partner States. */
    COOPERATION_INITIATIVE
}
