package org.entente.groups.web;

import org.entente.core.PartyCode;
import org.entente.groups.Membership;

/** A row of a list of members, with the name the party had on the day of the list. */
public record MemberView(String name, Membership membership, boolean chairs) {

    public PartyCode party() {
        return membership.party();
    }
}
