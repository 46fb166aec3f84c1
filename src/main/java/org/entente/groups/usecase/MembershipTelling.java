package org.entente.groups.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.CapacityChanged;
import org.entente.groups.ChairSeated;
import org.entente.groups.GroupAct;
import org.entente.groups.Membership;
import org.entente.groups.MembershipEnded;
import org.entente.groups.PartyAdmitted;
import org.entente.groups.PartyReinstated;
import org.entente.groups.PartySuspended;
import org.entente.groups.RotationSet;
import org.entente.groups.SettingsChanged;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.entente.record.AuthoredAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the members of a group, and whom it concerns, what was entered about membership and chair (GRP-18). */
@Component
class MembershipTelling {

    private final NoticeTelling telling;

    MembershipTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    /** An admission that follows from an invitation or a request is told with it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartyAdmitted admitted) {
        var act = admitted.act();
        if (act.author().party() != null) {
            var arguments = arguments(act, admitted.membership());
            var party = admitted.membership().party();
            telling.tell("groups.notice.admitted", arguments, matter(act), others(act, party));
            telling.tell("groups.notice.welcome", arguments, matter(act), Set.of(party));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        var act = ended.act();
        var arguments = arguments(act, ended.party(), ended.until());
        telling.tell("groups.notice.ended", arguments, matter(act), others(act, ended.party()));
        telling.tell(
                "groups.notice.ended",
                arguments,
                new Matter("/groups", act.group().id(), act.author().at(), false),
                Set.of(ended.party()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CapacityChanged changed) {
        if (changed.act().author().party() != null) {
            tellKnowing(
                    changed.membership().party(),
                    "groups.notice.capacity",
                    changed,
                    arguments(changed.act(), changed.membership()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartySuspended suspended) {
        tellKnowing(
                suspended.membership().party(),
                "groups.notice.suspended",
                suspended,
                arguments(suspended.act(), suspended.membership()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartyReinstated reinstated) {
        tellKnowing(
                reinstated.membership().party(),
                "groups.notice.reinstated",
                reinstated,
                arguments(reinstated.act(), reinstated.membership()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChairSeated seated) {
        var chair = seated.chair();
        tellAll("groups.notice.seated", seated, arguments(seated.act(), chair.party(), chair.since()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RotationSet set) {
        tellAll("groups.notice.rotation", set, Map.of("group", set.act().group().name()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SettingsChanged changed) {
        tellAll(
                "groups.notice.settings",
                changed,
                Map.of("group", changed.act().group().name()));
    }

    private void tellAll(String key, AuthoredAct told, Map<String, Object> arguments) {
        var act = (GroupAct) told.act();
        telling.tell(
                key,
                arguments,
                matter(act),
                telling.members(act.group().id(), act.author().at()));
    }

    private void tellKnowing(PartyCode party, String key, AuthoredAct told, Map<String, Object> arguments) {
        var act = (GroupAct) told.act();
        var knowing = others(act, party);
        knowing.add(party);
        telling.tell(key, arguments, matter(act), knowing);
    }

    private Set<PartyCode> others(GroupAct act, PartyCode party) {
        return telling.othersKnowing(act.group().id(), party, act.author().at());
    }

    private static Matter matter(GroupAct act) {
        return new Matter(
                "/groups/" + act.group().slug(), act.group().id(), act.author().at(), false);
    }

    private static Map<String, Object> arguments(GroupAct act, Membership membership) {
        var arguments = new HashMap<>(arguments(act, membership.party(), membership.since()));
        arguments.put("capacity", membership.capacity().name());
        return arguments;
    }

    private static Map<String, Object> arguments(GroupAct act, PartyCode party, PartialDate date) {
        return Map.of("group", act.group().name(), "party", party, "date", date.toString());
    }
}
