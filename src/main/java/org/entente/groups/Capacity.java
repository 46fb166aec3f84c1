package org.entente.groups;

/** In which capacity a party belongs to a group; standing in the United Nations has no bearing on it. */
public enum Capacity {
    FOUNDER(true),
    MEMBER(true),
    /** Takes part in an initiative without being a member of the organisation behind it. */
    PARTNER(false),
    /** Attends; may not object, and is not counted. */
    OBSERVER(false),
    /** Invited for the occasion. */
    GUEST(false);

    private final boolean fullRightsByDefault;

    Capacity(boolean fullRightsByDefault) {
        this.fullRightsByDefault = fullRightsByDefault;
    }

    /** Whether this capacity carries the right to break silence unless the group says otherwise (SIL-03). */
    public boolean fullRightsByDefault() {
        return fullRightsByDefault;
    }

    /** Whether this is full membership, as founders and members have it. */
    public boolean isMember() {
        return this == FOUNDER || this == MEMBER;
    }
}
