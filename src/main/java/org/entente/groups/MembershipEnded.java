package org.entente.groups;

import java.util.Map;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.record.AuthoredAct;

/** A party's membership of a group came to an end. */
public record MembershipEnded(GroupAct act, PartyCode party, PartialDate until) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.membership-ended";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("party", party.value(), "until", until.toString());
    }
}
