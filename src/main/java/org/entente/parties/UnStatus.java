package org.entente.parties;

/** How a party stands to the United Nations. It says nothing of its standing in a group. */
public enum UnStatus {
    MEMBER,
    OBSERVER_STATE,
    /** Neither: a State that takes part in agencies only, or an organisation. */
    OTHER
}
