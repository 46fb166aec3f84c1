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
import org.entente.groups.Membership;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** GRP-07. */
class TroikaTests {

    private static final PartyCode DZ = new PartyCode("DZ");
    private static final PartyCode CU = new PartyCode("CU");
    private static final PartyCode BO = new PartyCode("BO");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final List<Chairmanship> YEARS =
            List.of(term(DZ, "2025", "2026"), term(CU, "2026", "2027"), term(BO, "2027", null));

    @Test
    void theTroikaIsThePreviousThePresentAndTheNextChair() {
        assertThat(Troika.on(TODAY, YEARS)).isEqualTo(new Troika(List.of(DZ), List.of(CU), List.of(BO)));
    }

    @Test
    void itMovesByItselfOnTheDay() {
        assertThat(Troika.on(LocalDate.parse("2026-12-31"), YEARS).current()).containsExactly(CU);
        assertThat(Troika.on(LocalDate.parse("2027-01-01"), YEARS))
                .isEqualTo(new Troika(List.of(CU), List.of(BO), List.of()));
    }

    @Test
    void aTurnThatWasStruckOutIsNobodys() {
        var terms = List.of(term(DZ, "2025", null), term(CU, "2027", "2027"));
        assertThat(Troika.on(TODAY, terms)).isEqualTo(new Troika(List.of(), List.of(DZ), List.of()));
        assertThat(Troika.upcoming(TODAY, terms)).isEmpty();
    }

    @Test
    void coChairsStandTogether() {
        var terms = List.of(term(DZ, "2025", "2027"), term(CU, "2025", "2027"), term(BO, "2027", null));
        assertThat(Troika.on(TODAY, terms)).isEqualTo(new Troika(List.of(), List.of(DZ, CU), List.of(BO)));
        assertThat(Troika.on(LocalDate.parse("2027-06-01"), terms).previous()).containsExactly(DZ, CU);
    }

    @Test
    void aTableIsInOrderBeginsLaterThanTodayAndNamesThoseWithFullRights() {
        var roster = new Roster(
                group(),
                List.of(member(DZ, true), member(CU, true), member(BO, false)),
                List.of(term(DZ, "2025", null)));
        assertThat(roster.refusalToRotate(List.of(turn(CU, "2027"), turn(DZ, "2028")), TODAY))
                .isNull();
        assertThat(roster.refusalToRotate(List.of(), TODAY)).isEqualTo(Refusal.NO_TURN);
        assertThat(roster.refusalToRotate(List.of(turn(CU, "2028"), turn(DZ, "2027")), TODAY))
                .isEqualTo(Refusal.TURNS_OUT_OF_ORDER);
        assertThat(roster.refusalToRotate(List.of(turn(CU, "2027"), turn(DZ, "2027-01")), TODAY))
                .isEqualTo(Refusal.TURNS_OUT_OF_ORDER);
        assertThat(roster.refusalToRotate(List.of(turn(CU, "2026-11-21")), TODAY))
                .isEqualTo(Refusal.TURN_BEGUN);
        assertThat(roster.refusalToRotate(List.of(turn(BO, "2027")), TODAY)).isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
        assertThat(roster.refusalToRotate(List.of(turn(new PartyCode("UY"), "2027")), TODAY))
                .isEqualTo(Refusal.CHAIR_WITHOUT_RIGHTS);
    }

    private static Turn turn(PartyCode party, String since) {
        return new Turn(party, PartialDate.parse(since));
    }

    private static Membership member(PartyCode party, boolean fullRights) {
        return new Membership(party, Capacity.MEMBER, PartialDate.parse("2021"), null, fullRights);
    }

    private static Chairmanship term(PartyCode party, String since, @Nullable String until) {
        return new Chairmanship(party, PartialDate.parse(since), until == null ? null : PartialDate.parse(until));
    }

    private static Group group() {
        var name = new LocalizedText(Map.of(Language.EN, "A group"));
        return new Group(
                Ids.next(),
                Ids.next(),
                "a-group",
                "AG",
                GroupKind.GROUP_OF_FRIENDS,
                name,
                name,
                name,
                PartialDate.parse("2021"),
                List.of(),
                null);
    }
}
