package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads what is released to part of a group, or to those that share a group. */
@EntenteTest
class AudiencesTests {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATELY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant FAR_AWAY = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    private Audiences audiences;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final UUID group = Ids.next();

    @Test
    void aReleaseToTheWholeGroupIsReadByAllItsParties() {
        group();
        assertThat(readers(release(Release.Circle.ALL, null, FAR_AWAY))).containsExactly("QA", "CU", "TH");
    }

    @Test
    void aReleaseToMembersLeavesObserversOut() {
        group();
        assertThat(readers(release(Release.Circle.MEMBERS, null, null))).containsExactly("QA", "TH");
    }

    @Test
    void whoCameLaterDoesNotReadWhatWasReleasedAsOfADay() {
        group();
        assertThat(readers(release(Release.Circle.ALL, Instant.parse("2022-01-01T00:00:00Z"), null)))
                .containsExactly("QA", "CU");
    }

    @Test
    void aChangeOfCapacityDoesNotMakeAPartyANewcomer() {
        group();
        audiences.listGroupParty(group, new PartyCode("CU"), false, LONG_AGO, LATELY);
        audiences.listGroupParty(group, new PartyCode("CU"), true, LATELY, null);
        assertThat(readers(release(Release.Circle.ALL, Instant.parse("2022-01-01T00:00:00Z"), null)))
                .containsExactly("QA", "CU");
    }

    @Test
    void aReleaseThatHasExpiredIsReadByNobody() {
        group();
        assertThat(readers(release(Release.Circle.ALL, null, LATELY))).isEmpty();
    }

    @Test
    void partiesAndPersonsAreNamedAndLeaveWithTheGroup() {
        group();
        var thai = Objects.requireNonNull(person(cast.drafter("TH")));
        var stranger = Objects.requireNonNull(person(cast.drafter("DK")));
        var named = audiences.createForRelease(
                group,
                new Release(
                        Release.Circle.NOBODY,
                        null,
                        Set.of(new PartyCode("CU"), new PartyCode("DK")),
                        Set.of(thai, stranger),
                        null));
        assertThat(readers(named)).containsExactly("CU");
        assertThat(reads(cast.drafter("TH"), named)).isTrue();
        assertThat(reads(cast.drafter("DK"), named)).isFalse();
        audiences.listGroupParty(group, new PartyCode("CU"), false, LONG_AGO, LATELY);
        assertThat(readers(named)).isEmpty();
        audiences.changeRelease(named, Release.to(Set.of(new PartyCode("QA"))));
        assertThat(readers(named)).containsExactly("QA");
    }

    @Test
    void companionsAreThoseThatShareAGroupToday() {
        var party = new PartyCode("TV");
        var companions = audiences.ofCompanions(party);
        assertThat(audiences.ofCompanions(party)).isEqualTo(companions);
        assertThat(reads(cast.headOfMission("TV"), companions)).isTrue();
        assertThat(reads(cast.headOfMission("NR"), companions)).isFalse();
        audiences.listGroupParty(group, party, true, LONG_AGO, null);
        audiences.listGroupParty(group, new PartyCode("NR"), true, LONG_AGO, null);
        assertThat(reads(cast.headOfMission("NR"), companions)).isTrue();
        audiences.listGroupParty(group, new PartyCode("NR"), true, LONG_AGO, LATELY);
        assertThat(reads(cast.headOfMission("NR"), companions)).isFalse();
        assertThat(reads(cast.operator(), companions)).isFalse();
    }

    private void group() {
        audiences.listGroupParty(group, new PartyCode("QA"), true, LONG_AGO, null);
        audiences.listGroupParty(group, new PartyCode("CU"), false, LONG_AGO, null);
        audiences.listGroupParty(group, new PartyCode("TH"), true, LATELY, null);
    }

    private UUID release(Release.Circle circle, @Nullable Instant asOf, @Nullable Instant until) {
        return audiences.createForRelease(group, new Release(circle, asOf, Set.of(), Set.of(), until));
    }

    private List<String> readers(UUID audience) {
        return List.of("QA", "CU", "TH", "DK").stream()
                .filter(party -> reads(cast.headOfMission(party), audience))
                .toList();
    }

    private boolean reads(Actor actor, UUID audience) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select :audience = any (access.readable_audiences())")
                        .param("audience", audience)
                        .query(Boolean.class)
                        .single());
    }

    private UUID person(Actor actor) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select person_id from access.live_session()")
                        .query(UUID.class)
                        .single());
    }
}
