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
        assertThat(roster.refusalToSeat(chair(QATAR, "2006", null), false)).isNull();
        assertThat(roster.refusalToSeat(chair(KUWAIT, "2006", null), false)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
        assertThat(roster.refusalToSeat(chair(QATAR, "2004", null), false)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
    }

    /** GRP-04. */
    @Test
    void whoTakesTheChairHasFullRightsForTheWholeOfItsTerm() {
        var until = roster(member(QATAR, "2005-02", "2030"));
        assertThat(until.refusalToSeat(chair(QATAR, "2006", null), false)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
        assertThat(until.refusalToSeat(chair(QATAR, "2006", "2031"), false)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
        var seated = new Roster(group(), until.memberships(), List.of(chair(KUWAIT, "2006", null)));
        assertThat(seated.refusalToSeat(chair(QATAR, "2006", "2030"), true)).isNull();
        var twoSlices = roster(member(QATAR, "2005-02", "2010"), member(QATAR, "2010", null));
        assertThat(twoSlices.refusalToSeat(chair(QATAR, "2006", null), false)).isNull();
        var suspension = new Membership(QATAR, Capacity.MEMBER, PartialDate.parse("2030"), null, false, true);
        var suspended = roster(member(QATAR, "2005-02", "2030"), suspension);
        assertThat(suspended.refusalToSeat(chair(QATAR, "2006", null), false)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
    }

    /** GRP-02. */
    @Test
    void aChangeOfCapacityFollowsTheSliceItChanges() {
        var roster = roster(member(QATAR, "2005-02", null));
        var observer = new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2006"), null, false);
        assertThat(roster.refusalToChange(observer)).isNull();
        assertThat(roster.refusalToChange(member(QATAR, "2006", null))).isEqualTo(Refusal.NOTHING_CHANGES);
        assertThat(roster.refusalToChange(
                        new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2005-02"), null, false)))
                .isEqualTo(Refusal.CHANGES_BEFORE_IT_BEGINS);
        assertThat(roster.refusalToChange(member(KUWAIT, "2006", null))).isEqualTo(Refusal.NOT_LISTED);
    }

    /** GRP-02, GRP-03. */
    @Test
    void whoSitsInTheChairOrIsToSitInItKeepsItsRights() {
        var next = new Roster(
                group(),
                List.of(member(QATAR, "2005-02", null), member(KUWAIT, "2005-02", null)),
                List.of(chair(KUWAIT, "2016", "2030"), chair(QATAR, "2030", null)));
        var observer = new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2020"), null, false);
        assertThat(next.refusalToChange(observer)).isEqualTo(Refusal.STILL_CHAIRS);
        assertThat(next.refusalToChange(
                        next.suspension(QATAR, PartialDate.parse("2020")).orElseThrow()))
                .isEqualTo(Refusal.STILL_CHAIRS);
        assertThat(next.refusalToEnd(QATAR, PartialDate.parse("2020"))).isEqualTo(Refusal.STILL_CHAIRS);
        assertThat(next.refusalToEnd(KUWAIT, PartialDate.parse("2030"))).isNull();
    }

    /** GRP-03. */
    @Test
    void aSuspendedPartyGetsBackTheRightsThatItHad() {
        var granted =
                new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2005"), PartialDate.parse("2010"), true);
        var suspended = new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2010"), null, false, true);
        var roster = roster(granted, suspended);
        assertThat(roster.reinstatement(QATAR, PartialDate.parse("2012")))
                .contains(new Membership(QATAR, Capacity.OBSERVER, PartialDate.parse("2012"), null, true));
        assertThat(roster.refusalToChange(
                        roster.suspension(QATAR, PartialDate.parse("2012")).orElseThrow()))
                .isEqualTo(Refusal.ALREADY_SUSPENDED);
        assertThat(roster(member(KUWAIT, "2005", null)).reinstatement(KUWAIT, PartialDate.parse("2012")))
                .isEmpty();
    }

    /** GRP-04. */
    @Test
    void theChairNeverFallsVacant() {
        var roster = new Roster(
                group(),
                List.of(member(QATAR, "2005-02", null), member(KUWAIT, "2005-02", null)),
                List.of(chair(QATAR, "2016", null)));
        assertThat(roster.refusalToSeat(chair(KUWAIT, "2020", "2022"), false)).isEqualTo(Refusal.CHAIR_VACANT);
        assertThat(roster.refusalToSeat(chair(KUWAIT, "2020", "2022"), true)).isNull();
        assertThat(roster.refusalToSeat(chair(KUWAIT, "2020", "2020"), true)).isEqualTo(Refusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(roster.refusalToSeat(chair(QATAR, "2020", null), true)).isEqualTo(Refusal.ALREADY_CHAIRS);
        assertThat(roster.overAt(PartialDate.parse("2020"))).containsExactly(chair(QATAR, "2016", "2020"));
    }

    /** GRP-04. */
    @Test
    void aTermStruckOutBeforeItBeganHoldsOnNoDay() {
        var struck = chair(QATAR, "2030", null).overAt(PartialDate.parse("2027"));
        assertThat(struck).isEqualTo(chair(QATAR, "2030", "2030"));
        assertThat(struck.holdsOn(LocalDate.parse("2030-01-01"))).isFalse();
        assertThat(struck.holdsFrom(LocalDate.parse("2020-01-01"))).isFalse();
    }

    private static Chairmanship chair(PartyCode party, String since, @Nullable String until) {
        return new Chairmanship(party, PartialDate.parse(since), until == null ? null : PartialDate.parse(until));
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
