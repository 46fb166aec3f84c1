package org.entente.groups;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.record.OfficialAct;

/**
 * What every official act of a group's life says: which group, when, and which party did it in which office. Everybody
 * listed for the group may read it.
 */
public record GroupAct(UUID actId, Group group, Instant at, PartyCode actingParty, String office) {

    /** @throws IllegalStateException if nobody stands behind the actor: an official act has an author */
    public static GroupAct by(Actor actor, Group group, Instant at) {
        var party = actor.party();
        var office = actor.office();
        if (party == null || office == null) {
            throw new IllegalStateException("An official act without a party and an office.");
        }
        return new GroupAct(Ids.next(), group, at, party, office.name());
    }

    Map<String, Object> with(Map<String, Object> details) {
        var content = new LinkedHashMap<String, Object>();
        content.put("group", group.slug());
        content.put("actingParty", actingParty.value());
        content.put("office", office);
        content.putAll(details);
        return content;
    }

    /** An official act that is told by a {@link GroupAct} and details of its own. */
    sealed interface Told extends OfficialAct
            permits GroupFounded, PartyAdmitted, MembershipEnded, ChairSeated, ChapterOpened, CalendarKept {

        GroupAct act();

        Map<String, Object> details();

        @Override
        default UUID actId() {
            return act().actId();
        }

        @Override
        default Instant at() {
            return act().at();
        }

        @Override
        default UUID audienceId() {
            return act().group().audienceId();
        }

        @Override
        default UUID subjectId() {
            return act().group().id();
        }

        @Override
        default Map<String, Object> content() {
            return act().with(details());
        }
    }
}
