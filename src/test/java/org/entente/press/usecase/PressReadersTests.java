package org.entente.press.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Newcomers;
import org.entente.groups.Capacity;
import org.entente.groups.GroupSettings;
import org.entente.groups.Outcome;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.press.ReportSeparated;
import org.entente.press.ReportsGathered;
import org.entente.press.intake.Taken;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.HappeningStore;
import org.entente.press.model.Origin;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.entente.press.usecase.KeepingReports.Arrival;
import org.entente.press.usecase.KeepingReports.Kept;
import org.entente.support.EntenteTest;
import org.entente.texts.TextWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which reports are the same, and who reads them. */
@EntenteTest
class PressReadersTests {

    private static final Clock CLOCK = TextWorld.CLOCK;
    private static final Clock LATER = Clock.fixed(TextWorld.NOW.plus(Duration.ofMinutes(10)), ZoneOffset.UTC);
    private static final Clock LATEST = Clock.fixed(TextWorld.NOW.plus(Duration.ofMinutes(20)), ZoneOffset.UTC);
    private static final String WORDS = """
            Kuwait hosts meeting on preparedness

            KUWAIT CITY, 12 March 2026 – The ministers of Kuwait, Qatar and Denmark met in Kuwait City today.
            """;

    @Autowired
    private TextWorld world;

    @Autowired
    private AddingAReport adding;

    @Autowired
    private KeepingReports keeping;

    @Autowired
    private DecidingAClaim deciding;

    @Autowired
    private FilingAReport filing;

    @Autowired
    private GatheringReports gathering;

    @Autowired
    private ReadingPress reading;

    @Autowired
    private ReadingTheTimeline timeline;

    @Autowired
    private ReadingTheDay days;

    @Autowired
    private PressDesk desk;

    @Autowired
    private SettlingAnOffer settling;

    @Autowired
    private SeatingAChair seating;

    @Autowired
    private ReportStore reports;

    @Autowired
    private HappeningStore happenings;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private ChangingTheSettings changing;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private ActorTransactions transactions;

    private TextWorld.Cast cast;
    private Actor newcomer;

    @BeforeEach
    void found() {
        cast = world.cast();
        newcomer = world.actor("OM", Office.HEAD_OF_MISSION);
    }

    @Test
    void theSamePageWithTheSameWordsIsTheReportThatIsThere() {
        var first = kept("https://one.example/a", WORDS, CLOCK);
        var again = kept("https://one.example/a", "  KUWAIT hosts" + WORDS.substring(12) + "\n", LATER);
        assertThat(again.wasThere()).isTrue();
        assertThat(again.report().id()).isEqualTo(first.report().id());
        assertThat(pasted(WORDS))
                .isEqualTo(new AddingAReport.Added(first.report().id(), true));
        var changed = kept("https://one.example/a", WORDS + "Norway joined later.", LATER);
        assertThat(changed.wasThere()).isFalse();
        assertThat(changed.report().isCopy()).isFalse();
    }

    @Test
    void theSameWordsFromElsewhereAreACopyAndOneMoreSourceOfTheSameEvent() {
        var first = kept("https://one.example/a", WORDS, CLOCK).report();
        var copy = kept("https://two.example/b", WORDS.replace("–", "-").toUpperCase(java.util.Locale.ROOT), CLOCK)
                .report();
        assertThat(copy.copyOf()).isEqualTo(first.id());
        assertThat(copy.state()).isEqualTo(ReportState.REVIEWED);
        assertThat(read(copy).claims()).isEmpty();
        assertThat(read(copy).kin()).extracting(Report::id).containsExactly(first.id());
        assertThat(filing.readAgain(cast.kuwait(), copy.id(), CLOCK)).isInstanceOf(PressOutcome.Refused.class);
        assertThat(filing.file(cast.kuwait(), copy.id(), ReportState.SET_ASIDE, CLOCK))
                .isInstanceOf(PressOutcome.Refused.class);
        var event = confirmed(first, CLOCK);
        var later = kept("https://three.example/c", WORDS, LATER).report();
        assertThat(later.copyOf()).isEqualTo(first.id());
        var told =
                timeline.happening(cast.algeria(), event, LATER).orElseThrow().happening();
        assertThat(told.reports()).extracting(Report::id).containsExactly(first.id(), copy.id(), later.id());
        assertThat(told.reports()).extracting(Report::host).contains("one.example", "two.example", "three.example");
        for (var report : List.of(copy, first)) {
            assertThat(gathering.separate(cast.kuwait(), event, report.id(), LATER))
                    .isInstanceOf(PressOutcome.Refused.class);
        }
    }

    @Test
    void ofTheSameWordsFromManyAddressesAtOnceOneIsTheFirst() throws Exception {
        var tasks = new ArrayList<Callable<Report>>();
        for (var number = 0; number < 8; number++) {
            var address = "https://agency%d.example/a".formatted(number);
            tasks.add(() -> kept(address, WORDS, CLOCK).report());
        }
        var brought = new ArrayList<Report>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var report : pool.invokeAll(tasks)) {
                brought.add(report.get());
            }
        }
        var first = brought.stream().filter(report -> !report.isCopy()).toList();
        assertThat(first).hasSize(1);
        assertThat(brought)
                .filteredOn(Report::isCopy)
                .hasSize(7)
                .allMatch(report -> first.getFirst().id().equals(report.copyOf()));
    }

    @Test
    void anotherGroupHasItsOwn() {
        kept("https://one.example/a", WORDS, CLOCK);
        var mine = cast;
        cast = world.cast();
        assertThat(pasted(WORDS).wasThere()).isFalse();
        cast = mine;
    }

    @Test
    void aReportThatIsTakenOutGoesWithItsCopiesAndOthersAreTold() {
        var one = kept("https://one.example/a", WORDS, CLOCK).report();
        var other =
                kept("https://one.example/b", WORDS + "Norway joined.", CLOCK).report();
        var copy =
                kept("https://two.example/b", WORDS + "Norway joined.", CLOCK).report();
        var event = confirmed(one, CLOCK);
        var former = confirmed(other, CLOCK);
        var heard = new ArrayList<Object>();
        var acting = new GatheringReports(desk, reports, happenings, newcomers, transactions, heard::add);
        assertThat(acting.gather(cast.kuwait(), event, former, CLOCK)).isEqualTo(PressOutcome.done(event));
        assertThat(timeline.gatheredInto(cast.algeria(), former, CLOCK)).contains(event);
        assertThat(timeline.gatheredInto(cast.stranger(), former, CLOCK)).isEmpty();
        var own = done(acting.separate(cast.kuwait(), event, other.id(), CLOCK));
        assertThat(read(copy).report().happeningId()).isEqualTo(own);
        assertThat(heard)
                .containsExactly(
                        new ReportsGathered(former, event, cast.group().id(), new PartyCode("KW"), CLOCK.instant()),
                        new ReportSeparated(
                                other.id(), event, own, cast.group().id(), new PartyCode("KW"), CLOCK.instant()));
        assertThat(acting.gather(cast.kuwait(), own, event, CLOCK)).isInstanceOf(PressOutcome.Done.class);
        assertThat(timeline.gatheredInto(cast.algeria(), former, CLOCK))
                .as("a way that leads on")
                .contains(own);
    }

    @Test
    void whoGathersWhileAnotherDecidesWaitsForHim() throws Exception {
        var one = kept("https://one.example/a", WORDS, CLOCK).report();
        var other =
                kept("https://one.example/b", WORDS + "Norway joined.", CLOCK).report();
        var event = confirmed(one, CLOCK);
        var former = confirmed(other, CLOCK);
        var held = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var deciding = pool.submit(() -> transactions.runAsService(() -> {
                reports.locked(other.id());
                held.countDown();
                pause();
                happenings.move(former, LocalDate.parse("2026-03-12"));
            }));
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            var gathered = pool.submit(() -> gathering.gather(cast.kuwait(), event, former, CLOCK));
            deciding.get();
            assertThat(gathered.get()).isEqualTo(PressOutcome.done(event));
        }
    }

    /** Longer than the other takes to where it waits. */
    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** REL-02. */
    @Test
    void aNewcomerFindsNothingOfWhatCameBefore() {
        history(false);
        var before = kept("https://one.example/a", WORDS, CLOCK).report();
        var event = confirmed(before, CLOCK);
        admit();
        assertThat(reading.report(newcomer, before.id(), LATER)).isEmpty();
        assertThat(reading.content(newcomer, before.id(), LATER)).isEmpty();
        assertThat(timeline.happening(newcomer, event, LATER)).isEmpty();
        assertThat(inbox(newcomer)).isEmpty();
        assertThat(timeline.timeline(newcomer, slug(), null, 1, LATER)
                        .orElseThrow()
                        .happenings())
                .isEmpty();
        assertThat(reading.offers(newcomer, slug(), LATER).orElseThrow().offers())
                .isEmpty();
        var day = new ReadingTheDay.Asked(TextWorld.NOW.atZone(newcomer.zone()).toLocalDate(), null, null);
        assertThat(days.day(newcomer, slug(), day, LATER).orElseThrow().told()).isEmpty();
        assertThat(days.day(cast.algeria(), slug(), day, LATER).orElseThrow().told())
                .hasSize(1);
        var claim = read(before).claims().getFirst();
        assertThat(deciding.reject(newcomer, before.id(), claim.id(), claim.revision(), LATER))
                .isEqualTo(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
        assertThat(filing.file(newcomer, before.id(), ReportState.TO_REVIEW, LATER))
                .isInstanceOf(PressOutcome.Refused.class);
        assertThat(gathering.separate(newcomer, event, before.id(), LATER)).isInstanceOf(PressOutcome.Refused.class);
        assertThat(inbox(cast.algeria())).hasSize(1);
        assertThat(inbox(cast.observer())).hasSize(1);
    }

    /** REL-02: the chair settles for the group, but only what it reads. */
    @Test
    void aNewcomerInTheChairSettlesNothingOfWhatCameBefore() {
        history(false);
        var before = kept("https://one.example/a", WORDS, CLOCK).report();
        var claim = launch(before);
        admit();
        assertThat(seating.seat(
                        cast.chair(),
                        cast.group().id(),
                        new PartyCode("OM"),
                        PartialDate.parse("2026-01"),
                        true,
                        LATER))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reading.offers(newcomer, slug(), LATEST)
                        .orElseThrow()
                        .place()
                        .runs())
                .isTrue();
        assertThat(settling.settle(newcomer, slug(), claim, LATEST))
                .isEqualTo(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
        assertThat(reading.claim(cast.chair(), before.id(), claim, LATEST)
                        .orElseThrow()
                        .settledAt())
                .isNull();
        assertThat(settling.settle(cast.chair(), slug(), claim, LATEST)).isEqualTo(PressOutcome.done(claim));
    }

    /** REL-02: nor does it learn that it is there, by adding the same. */
    @Test
    void whatANewcomerAddsIsForEveryoneAndSaysNothingOfWhatWasThere() {
        history(false);
        var before = kept("https://one.example/a", WORDS, CLOCK).report();
        admit();
        var sent = new AddingAReport.Sent(new byte[0], "", "", WORDS);
        var added = done(adding.add(newcomer, slug(), sent, LATEST));
        assertThat(added.wasThere()).isFalse();
        assertThat(added.id()).isNotEqualTo(before.id());
        assertThat(inbox(newcomer)).containsExactly(added.id());
        assertThat(inbox(cast.algeria())).containsExactlyInAnyOrder(added.id(), before.id());
        var after = kept("https://one.example/a", WORDS, LATEST).report();
        assertThat(after.copyOf()).isEqualTo(added.id());
    }

    /** REL-02: a newcomer finds the event by what it may read of it, and no more. */
    @Test
    void anEventOfTwoMomentsShowsEachReaderItsOwn() {
        history(false);
        var before = kept("https://one.example/a", WORDS, CLOCK).report();
        var event = confirmed(before, CLOCK);
        admit();
        var after =
                kept("https://one.example/b", WORDS + "Norway joined.", LATEST).report();
        var former = confirmed(after, LATEST);
        assertThat(gathering.gather(newcomer, event, former, LATEST)).isInstanceOf(PressOutcome.Refused.class);
        assertThat(gathering.gather(cast.kuwait(), event, former, LATEST)).isEqualTo(PressOutcome.done(event));
        assertThat(timeline.happening(newcomer, event, LATEST)
                        .orElseThrow()
                        .happening()
                        .reports())
                .extracting(Report::id)
                .containsExactly(after.id());
        assertThat(timeline.happening(cast.algeria(), event, LATEST)
                        .orElseThrow()
                        .happening()
                        .reports())
                .hasSize(2);
        assertThat(timeline.gatheredInto(newcomer, former, LATEST)).contains(event);
    }

    /** REL-02. */
    @Test
    void whereHistoryIsForNewcomersTheyReadAll() {
        var before = kept("https://one.example/a", WORDS, CLOCK).report();
        admit();
        assertThat(reading.report(newcomer, before.id(), LATER)).isPresent();
    }

    private Kept kept(String address, String words, Clock clock) {
        var content = (address + words).getBytes(StandardCharsets.UTF_8);
        var taken = new Taken.Words(null, null, words, "", "text/plain");
        var arrival = new Arrival(taken, content, Origin.ADDRESS, address, null, new PartyCode("KW"));
        var group = cast.group();
        var read = keeping.read(group.id(), arrival);
        return transactions.asService(() -> keeping.keep(group.id(), group.audienceId(), read, clock.instant()));
    }

    private AddingAReport.Added pasted(String words) {
        return done(adding.add(cast.kuwait(), slug(), new AddingAReport.Sent(new byte[0], "", "", words), LATER));
    }

    /** The event of the timeline. */
    private UUID confirmed(Report report, Clock clock) {
        var claim = read(report).claims().stream()
                .filter(one -> one.kind() == ClaimKind.EVENT)
                .findFirst()
                .orElseThrow();
        done(deciding.confirm(cast.kuwait(), report.id(), claim.id(), claim.revision(), clock));
        return Objects.requireNonNull(read(report).report().happeningId());
    }

    /** The claim that a group was launched. */
    private UUID launch(Report report) {
        var claim = read(report).claims().stream()
                .filter(one -> one.kind() == ClaimKind.EVENT)
                .findFirst()
                .orElseThrow();
        var facts = new ClaimFacts(Map.of(ClaimField.EVENT, "launch"));
        return done(deciding.correct(cast.kuwait(), report.id(), claim.id(), claim.revision(), facts, CLOCK));
    }

    private ReadingPress.OneReport read(Report report) {
        return reading.report(cast.kuwait(), report.id(), LATEST).orElseThrow();
    }

    private List<UUID> inbox(Actor reader) {
        return reading
                .inbox(reader, slug(), new ReportStore.Filter(null, null), 1, LATEST)
                .orElseThrow()
                .listing()
                .reports()
                .stream()
                .map(Report::id)
                .toList();
    }

    private void history(boolean kept) {
        var settings = new GroupSettings(
                cast.group().id(),
                List.of(Language.EN),
                Precedence.USUAL,
                "TLP:AMBER",
                kept,
                null,
                GroupSettings.Proposers.FULL_RIGHTS,
                false,
                false);
        assertThat(changing.change(cast.chair(), settings, CLOCK)).isInstanceOf(Outcome.Done.class);
    }

    /** For a membership that counts from long ago. */
    private void admit() {
        var admitted = admitting.admit(
                cast.chair(),
                cast.group().id(),
                new PartyCode("OM"),
                Capacity.MEMBER,
                PartialDate.parse("2021"),
                LATER);
        assertThat(admitted).isInstanceOf(Outcome.Done.class);
    }

    private String slug() {
        return cast.group().slug();
    }

    private static <T> T done(PressOutcome<T> outcome) {
        assertThat(outcome).isInstanceOf(PressOutcome.Done.class);
        return ((PressOutcome.Done<T>) outcome).value();
    }
}
