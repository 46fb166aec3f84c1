package org.entente.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Membership;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterTests {

    private static final PartyCode QATAR = new PartyCode("QA");
    private static final PartyCode KUWAIT = new PartyCode("KW");

    @Test
    void aDateKnownToTheMonthCountsFromItsFirstDay() {
        var accession = member(QATAR, "2005-02", null);
        assertThat(accession.holdsOn(LocalDate.parse("2005-01-31"))).isFalse();
        assertThat(accession.holdsOn(LocalDate.parse("2005-02-01"))).isTrue();
    }

    @Test
    void theDayOfTheEndIsNoLongerADayOfMembership() {
        var ended = member(QATAR, "2005-02", "2022-06-15");
        assertThat(ended.holdsOn(LocalDate.parse("2022-06-14"))).isTrue();
        assertThat(ended.holdsOn(LocalDate.parse("2022-06-15"))).isFalse();
    }

    @Test
    void aPartyIsListedOnceAtATime() {
        var roster = roster(member(QATAR, "2005-02", null));
        assertThat(roster.refusalToAdmit(member(QATAR, "2010", null))).isEqualTo(Refusal.ALREADY_LISTED);
    }

    @Test
    void aPartyThatHasLeftMayReturn() {
        var roster = roster(member(QATAR, "2005-02", "2010"));
        assertThat(roster.refusalToAdmit(member(QATAR, "2010", null))).isNull();
        assertThat(roster.refusalToAdmit(member(QATAR, "2009", null))).isEqualTo(Refusal.ALREADY_LISTED);
    }

    @Test
    void nobodyBelongsToAGroupBeforeItWasFounded() {
        assertThat(roster().refusalToAdmit(member(QATAR, "2003-12-31", null))).isEqualTo(Refusal.BEFORE_FOUNDING);
        assertThat(roster().refusalToAdmit(member(QATAR, "2004", null))).isNull();
    }

    @Test
    void aMembershipEndsAfterItHasBegun() {
        var roster = roster(member(KUWAIT, "2004-12", null));
        assertThat(roster.refusalToEnd(KUWAIT, PartialDate.parse("2004-12-01")))
                .isEqualTo(Refusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(roster.refusalToEnd(QATAR, PartialDate.parse("2006"))).isEqualTo(Refusal.NOT_LISTED);
        assertThat(roster.refusalToEnd(KUWAIT, PartialDate.parse("2006"))).isNull();
    }

    @Test
    void aChairHandsTheChairOverBeforeItLeaves() {
        var roster = new Roster(
                group(),
                List.of(member(QATAR, "2005-02", null)),
                List.of(new Chairmanship(QATAR, PartialDate.parse("2016"), null)));
        assertThat(roster.refusalToEnd(QATAR, PartialDate.parse("2020"))).isEqualTo(Refusal.STILL_CHAIRS);
    }

    @Test
    void onlyAMemberWithFullRightsTakesTheChair() {
        var observer = new Membership(KUWAIT, Capacity.OBSERVER, PartialDate.parse("2005"), null, false);
        var roster = roster(member(QATAR, "2005-02", null), observer);
        assertThat(roster.refusalToSeat(QATAR, PartialDate.parse("2006"))).isNull();
        assertThat(roster.refusalToSeat(KUWAIT, PartialDate.parse("2006"))).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
        assertThat(roster.refusalToSeat(QATAR, PartialDate.parse("2004"))).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
    }

    private static Roster roster(Membership... memberships) {
        return new Roster(group(), List.of(memberships), List.of());
    }

    private static Membership member(PartyCode party, String since, @Nullable String until) {
        return new Membership(
                party,
                Capacity.MEMBER,
                PartialDate.parse(since),
                until == null ? null : PartialDate.parse(until),
                true);
    }

    private static Group group() {
        var name = new LocalizedText(Map.of(Language.EN, "Istanbul Cooperation Initiative"));
        return new Group(
                Ids.next(),
                Ids.next(),
                "istanbul-initiative",
                "ICI",
                GroupKind.COOPERATION_INITIATIVE,
                name,
                name,
                name,
                PartialDate.parse("2004"),
                List.of(Level.EXPERTS),
                null);
    }
}
