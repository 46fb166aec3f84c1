package org.entente.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.EndingAMembership;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.groups.usecase.KeepingACalendar;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The acts of a group's life on the real database, as owner and as stranger. */
@SpringBootTest(classes = GroupsOnly.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class GroupActsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static int number;

    @Autowired
    private GroupsOnly application;

    @Autowired
    private GroupsOnly.Delegates delegates;

    @Autowired
    private Groups groups;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private FoundingAGroup founding;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private EndingAMembership ending;

    @Autowired
    private SeatingAChair seating;

    @Autowired
    private OpeningAChapter opening;

    @Autowired
    private KeepingACalendar keeping;

    private Actor qatar;
    private Actor kuwait;
    private Actor cuba;
    private Group group;

    @BeforeEach
    void found() {
        qatar = delegates.of("QA", Office.HEAD_OF_MISSION);
        kuwait = delegates.of("KW", Office.HEAD_OF_MISSION);
        cuba = delegates.of("CU", Office.HEAD_OF_MISSION);
        group = done(founding.found(qatar, initiative(), CLOCK));
        application.acts().clear();
    }

    @Test
    void onlyAHeadOfMissionFoundsAGroup() {
        var drafter = delegates.of("QA", Office.DRAFTER);
        assertThat(refusal(founding.found(drafter, initiative(), CLOCK))).isEqualTo(Refusal.NOT_A_HEAD_OF_MISSION);
        var anyone = Actor.anyone(Language.EN, ZoneOffset.UTC);
        assertThat(refusal(founding.found(anyone, initiative(), CLOCK))).isEqualTo(Refusal.NOT_A_HEAD_OF_MISSION);
    }

    @Test
    void aGroupIsThereForItsMembersAndForNobodyElse() {
        admit("KW");
        assertThat(groups.bySlug(kuwait, group.slug())).contains(group);
        assertThat(groups.visibleTo(qatar, group.id())).contains(group);
        assertThat(groups.bySlug(cuba, group.slug())).isEmpty();
        assertThat(groups.visibleTo(cuba, group.id())).isEmpty();
        assertThat(groups.of(Actor.anyone(Language.EN, ZoneOffset.UTC))).isEmpty();
    }

    @Test
    void whoStandsWhereInAGroupIsReadWithTheActorsOwnEyes() {
        admit("KW");
        assertThat(groups.standing(qatar, group.id(), TODAY)).contains(new Standing(group, true, true));
        assertThat(groups.standing(kuwait, group.slug(), TODAY)).contains(new Standing(group, true, false));
        assertThat(groups.standing(kuwait, group.id(), LocalDate.parse("1999-01-01")))
                .isEmpty();
        assertThat(groups.standing(cuba, group.id(), TODAY)).isEmpty();
        assertThat(groups.runBy(qatar, group.id())).isTrue();
        assertThat(groups.runBy(delegates.of("QA", Office.DRAFTER), group.id())).isFalse();
        assertThat(groups.runBy(kuwait, group.id())).isFalse();
    }

    @Test
    void theDatabaseItselfHidesTheRowsFromStrangersAndFromThePublic() {
        admit("KW");
        openDoha();
        for (var stranger : List.of(cuba, Actor.anyone(Language.EN, ZoneOffset.UTC))) {
            transactions.run(stranger, () -> {
                assertThat(groups.members(group.id(), TODAY)).isEmpty();
                assertThat(groups.chairmanships(group.id())).isEmpty();
                assertThat(groups.chapters(group.id())).isEmpty();
            });
        }
        assertThat(groups.members(group.id(), TODAY)).isEmpty();
    }

    @Test
    void aStrangerAdmitsNobodyAndLearnsNothing() {
        assertThat(refusal(admitting.admit(
                        cuba, group.id(), new PartyCode("CU"), Capacity.MEMBER, PartialDate.parse("2026"), CLOCK)))
                .isEqualTo(Refusal.NO_SUCH_GROUP);
    }

    @Test
    void aMemberThatDoesNotChairAdmitsNobody() {
        admit("KW");
        assertThat(refusal(admitting.admit(
                        kuwait, group.id(), new PartyCode("CU"), Capacity.MEMBER, PartialDate.parse("2026"), CLOCK)))
                .isEqualTo(Refusal.NOT_THE_CHAIR);
        assertThat(refusal(admitting.admit(
                        delegates.of("QA", Office.DRAFTER),
                        group.id(),
                        new PartyCode("CU"),
                        Capacity.MEMBER,
                        PartialDate.parse("2026"),
                        CLOCK)))
                .isEqualTo(Refusal.NOT_THE_CHAIR);
    }

    @Test
    void theChairsOfficeAdmitsAndTheActGoesOnTheRecord() {
        var office = delegates.of("QA", Office.CHAIRS_OFFICE);
        done(admitting.admit(
                office, group.id(), new PartyCode("ORG-NATO"), Capacity.FOUNDER, PartialDate.parse("2004"), CLOCK));
        assertThat(application.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("groups.party-admitted");
            assertThat(act.audienceId()).isEqualTo(group.audienceId());
            assertThat(act.at()).isEqualTo(CLOCK.instant());
            assertThat(act.content())
                    .containsEntry("party", "ORG-NATO")
                    .containsEntry("capacity", "FOUNDER")
                    .containsEntry("since", "2004")
                    .containsEntry("actingParty", "QA")
                    .containsEntry("office", "CHAIRS_OFFICE");
        });
    }

    @Test
    void membersAreReadAsOfADay() {
        admit("KW");
        done(ending.end(kuwait, group.id(), new PartyCode("KW"), PartialDate.parse("2025-03"), CLOCK));
        transactions.run(qatar, () -> {
            assertThat(codes(LocalDate.parse("2004-06-01"))).isEmpty();
            assertThat(codes(LocalDate.parse("2005-01-01"))).containsExactly("KW");
            assertThat(codes(LocalDate.parse("2025-02-28"))).containsExactly("KW", "QA");
            assertThat(codes(LocalDate.parse("2025-03-01"))).containsExactly("QA");
        });
    }

    @Test
    void whoHasLeftNoLongerSeesTheGroup() {
        admit("KW");
        done(ending.end(qatar, group.id(), new PartyCode("KW"), PartialDate.parse("2025-03"), CLOCK));
        assertThat(groups.bySlug(kuwait, group.slug())).isEmpty();
    }

    @Test
    void noMemberEndsTheMembershipOfAnother() {
        admit("KW");
        admit("BH");
        assertThat(refusal(ending.end(kuwait, group.id(), new PartyCode("BH"), PartialDate.parse("2026"), CLOCK)))
                .isEqualTo(Refusal.NOT_YOUR_MEMBERSHIP);
        assertThat(refusal(ending.end(
                        delegates.of("KW", Office.DRAFTER),
                        group.id(),
                        new PartyCode("KW"),
                        PartialDate.parse("2026"),
                        CLOCK)))
                .isEqualTo(Refusal.NOT_YOUR_MEMBERSHIP);
    }

    @Test
    void theChairIsHandedOverOrShared() {
        admit("KW");
        done(seating.seat(qatar, group.id(), new PartyCode("KW"), PartialDate.parse("2026-01"), true, CLOCK));
        transactions.run(
                qatar,
                () -> assertThat(groups.chairs(group.id(), TODAY))
                        .containsExactly(new PartyCode("QA"), new PartyCode("KW")));
        done(seating.seat(kuwait, group.id(), new PartyCode("KW"), PartialDate.parse("2026-02"), false, CLOCK));
        transactions.run(qatar, () -> {
            assertThat(groups.chairs(group.id(), TODAY)).containsExactly(new PartyCode("KW"));
            assertThat(groups.chairs(group.id(), LocalDate.parse("2026-01-15")))
                    .containsExactly(new PartyCode("QA"), new PartyCode("KW"));
        });
    }

    @Test
    void onlyTheHeadOfMissionOfAChairSeatsAChair() {
        admit("KW");
        var office = delegates.of("QA", Office.CHAIRS_OFFICE);
        assertThat(refusal(
                        seating.seat(office, group.id(), new PartyCode("KW"), PartialDate.parse("2026"), true, CLOCK)))
                .isEqualTo(Refusal.NOT_A_HEAD_OF_MISSION);
        assertThat(refusal(
                        seating.seat(kuwait, group.id(), new PartyCode("KW"), PartialDate.parse("2026"), false, CLOCK)))
                .isEqualTo(Refusal.NOT_THE_CHAIR);
    }

    @Test
    void theCalendarOfADutyStationIsDataThatTheChairKeeps() {
        var doha = openDoha();
        var holiday = new Holiday(LocalDate.parse("2026-12-18"), "اليوم الوطني", Language.AR);
        done(keeping.keep(
                qatar, group.id(), doha.id(), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of(holiday), CLOCK));
        transactions.run(qatar, () -> {
            var calendar = groups.calendar(doha.id());
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-17"))).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-18"))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-19"))).isFalse();
            assertThat(groups.holidays(doha.id())).containsExactly(holiday);
        });
    }

    @Test
    void aChapterOfAnotherGroupIsNotThereForTheChairOfThisOne() {
        var other = done(founding.found(cuba, initiative(), CLOCK));
        var havana = done(opening.open(
                cuba,
                other.id(),
                "HAV",
                new LocalizedText(Map.of(Language.EN, "Havana")),
                ZoneId.of("America/Havana"),
                Set.of(),
                CLOCK));
        assertThat(refusal(keeping.keep(qatar, group.id(), havana.id(), Set.of(), List.of(), CLOCK)))
                .isEqualTo(Refusal.NO_SUCH_GROUP);
        assertThat(refusal(keeping.keep(qatar, other.id(), havana.id(), Set.of(), List.of(), CLOCK)))
                .isEqualTo(Refusal.NO_SUCH_GROUP);
    }

    @Test
    void aCalendarNeedsAWorkingDayAndNamesADayOnce() {
        var doha = openDoha();
        assertThat(refusal(keeping.keep(qatar, group.id(), doha.id(), Set.of(DayOfWeek.values()), List.of(), CLOCK)))
                .isEqualTo(Refusal.NO_WORKING_DAY);
        var day = LocalDate.parse("2026-12-18");
        var twice = List.of(new Holiday(day, "a", Language.EN), new Holiday(day, "b", Language.EN));
        assertThat(refusal(keeping.keep(qatar, group.id(), doha.id(), Set.of(), twice, CLOCK)))
                .isEqualTo(Refusal.HOLIDAY_TWICE);
    }

    private List<String> codes(LocalDate day) {
        return groups.members(group.id(), day).stream()
                .map(membership -> membership.party().value())
                .sorted()
                .toList();
    }

    private void admit(String party) {
        done(admitting.admit(
                qatar, group.id(), new PartyCode(party), Capacity.MEMBER, PartialDate.parse("2004-12"), CLOCK));
    }

    private Chapter openDoha() {
        return done(opening.open(
                qatar,
                group.id(),
                "DOH",
                new LocalizedText(Map.of(Language.EN, "Doha", Language.AR, "الدوحة")),
                ZoneId.of("Asia/Qatar"),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                CLOCK));
    }

    private static Founding initiative() {
        var name = new LocalizedText(Map.of(Language.EN, "A cooperation initiative"));
        number++;
        return new Founding(
                "initiative-" + UUID.randomUUID(),
                "T" + (char) ('A' + number / 26) + (char) ('A' + number % 26),
                GroupKind.COOPERATION_INITIATIVE,
                name,
                name,
                name,
                PartialDate.parse("2004"),
                List.of(Level.SENIOR_OFFICIALS, Level.EXPERTS),
                null,
                Capacity.MEMBER,
                PartialDate.parse("2005-02"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("was not refused: " + done.value());
            case Outcome.Refused<?> refused -> refused.refusal();
        };
    }
}
