package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;

/** Events of the timeline: which of them may be one, and where their reports contradict each other. */
class HappeningTest {

    private static final UUID GROUP = Ids.next();
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void reportsInTwoLanguagesOfOneMeetingAreAlike() {
        var arabic = meeting("2026-11-20", "بروكسل", "BE", "DZ,RU,SY");
        var french = meeting("2026-11-21", "Bruxelles", "BE", "CU,SY");
        assertThat(SameEvent.likely(arabic, french)).isTrue();
        assertThat(SameEvent.likely(arabic, arabic)).isFalse();
    }

    @Test
    void anotherDayKindPlaceOrCastIsAnotherEvent() {
        var meeting = meeting("2026-11-20", "Bruxelles", "BE", "CU,SY");
        assertThat(SameEvent.likely(meeting, meeting("2026-11-22", "Bruxelles", "BE", "CU,SY")))
                .isFalse();
        assertThat(SameEvent.likely(meeting, meeting("2026-11-20", "Genève", "CH", "CU,SY")))
                .isFalse();
        assertThat(SameEvent.likely(meeting, meeting("2026-11-20", "Bruxelles", "BE", "FR,DE")))
                .isFalse();
        assertThat(SameEvent.likely(
                        meeting,
                        happening("2026-11-20", List.of(claim(ClaimKind.EVENT, Map.of(ClaimField.EVENT, "visit"))))))
                .isFalse();
    }

    /** 003.17: two lists of the same length that differ in three names on each side. */
    @Test
    void listsAreComparedAsSetsAndNeverByTheirCount() {
        var press = claim(ClaimKind.MEMBERSHIP, Map.of(ClaimField.PARTIES, "AO,BY,GN,KH,ZW", ClaimField.GROUP, "G"));
        var site = claim(ClaimKind.MEMBERSHIP, Map.of(ClaimField.PARTIES, "BY,ER,GQ,ML,ZW", ClaimField.GROUP, "G"));
        var conflicts = Conflict.within(happening("2026-11-20", List.of(press, site)));
        assertThat(conflicts).hasSize(1);
        assertThat(List.of(
                        conflicts.getFirst().onlyFirst(), conflicts.getFirst().onlySecond()))
                .containsExactlyInAnyOrder(Set.of("AO", "GN", "KH"), Set.of("ER", "GQ", "ML"));
    }

    @Test
    void whatOneReportDoesNotSayContradictsNothing() {
        var one = claim(ClaimKind.EVENT, Map.of(ClaimField.EVENT, "meeting", ClaimField.FORMAT, "unknown"));
        var other = claim(
                ClaimKind.EVENT,
                Map.of(ClaimField.EVENT, "meeting", ClaimField.FORMAT, "virtual", ClaimField.LEVEL, "ministerial"));
        assertThat(Conflict.within(happening("2026-11-20", List.of(one, other))))
                .isEmpty();
    }

    @Test
    void aLaunchAndAMembershipConcernTheListOfTheGroup() {
        assertThat(claim(ClaimKind.EVENT, Map.of(ClaimField.EVENT, "launch")).concernsMembership())
                .isTrue();
        assertThat(claim(ClaimKind.EVENT, Map.of(ClaimField.EVENT, "meeting")).concernsMembership())
                .isFalse();
        assertThat(claim(ClaimKind.MEMBERSHIP, Map.of()).concernsMembership()).isTrue();
    }

    private static Happening meeting(String day, String city, String country, String participants) {
        return happening(
                day,
                List.of(
                        claim(
                                ClaimKind.EVENT,
                                Map.of(
                                        ClaimField.EVENT, "meeting",
                                        ClaimField.CITY, city,
                                        ClaimField.COUNTRY, country)),
                        claim(ClaimKind.PARTICIPANTS, Map.of(ClaimField.PARTIES, participants))));
    }

    private static Happening happening(String day, List<Claim> claims) {
        return new Happening(Ids.next(), LocalDate.parse(day), List.of(), claims);
    }

    private static Claim claim(ClaimKind kind, Map<ClaimField, String> facts) {
        return new Claim(
                Ids.next(),
                Ids.next(),
                GROUP,
                1,
                kind,
                new ClaimFacts(facts),
                new Passage("words", 0, 5, "rule"),
                ClaimState.CONFIRMED,
                new Claim.Decision(new PartyCode("QA"), AT, false),
                null,
                1);
    }
}
