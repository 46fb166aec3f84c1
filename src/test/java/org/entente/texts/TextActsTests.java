package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.TextWorld.CLOCK;
import static org.entente.texts.TextWorld.NOW;
import static org.entente.texts.TextWorld.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.SilenceStanding;
import org.entente.texts.model.Stage;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextsForSilence;
import org.entente.texts.model.WordingOutcome;
import org.entente.texts.usecase.ArrangingParagraphs;
import org.entente.texts.usecase.DraftingAText;
import org.entente.texts.usecase.IssuingAVersion;
import org.entente.texts.usecase.OpeningAVersion;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReleasingAText;
import org.entente.texts.usecase.SharingAText;
import org.entente.texts.usecase.TextDraft;
import org.entente.texts.usecase.WordingAParagraph;
import org.entente.texts.usecase.WordingAParagraph.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acts on a text, on the real database, by those who may and by those who may not. */
@EntenteTest
class TextActsTests {

    @Autowired
    private TextWorld world;

    @Autowired
    private PublishedActs acts;

    @Autowired
    private DraftingAText drafting;

    @Autowired
    private ArrangingParagraphs arranging;

    @Autowired
    private WordingAParagraph wording;

    @Autowired
    private SharingAText sharing;

    @Autowired
    private IssuingAVersion issuing;

    @Autowired
    private OpeningAVersion opening;

    @Autowired
    private ReleasingAText releasing;

    @Autowired
    private ReadingTexts reading;

    @Autowired
    private TextsForSilence silence;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void onlyMembersWithFullRightsBeginATextAndOnlyTheChairOneForTheChair() {
        assertThat(refusal(drafting.draft(cast.observer(), world.kuwaitsDraft(cast), CLOCK)))
                .isEqualTo(TextRefusal.NOT_A_MEMBER);
        assertThat(refusal(drafting.draft(cast.stranger(), world.kuwaitsDraft(cast), CLOCK)))
                .isEqualTo(TextRefusal.NO_SUCH_TEXT);
        assertThat(refusal(drafting.draft(cast.anyone(), world.kuwaitsDraft(cast), CLOCK)))
                .isEqualTo(TextRefusal.NO_SUCH_TEXT);
        assertThat(refusal(drafting.draft(cast.kuwait(), forChair(), CLOCK))).isEqualTo(TextRefusal.NOT_CHAIR);
        assertThat(done(drafting.draft(cast.chairsOffice(), forChair(), CLOCK))
                        .penholder()
                        .forChair())
                .isTrue();
    }

    @Test
    void aTextNeedsATitleAndAChapterOfItsGroup() {
        assertThat(refusal(drafting.draft(cast.kuwait(), titled("  "), CLOCK))).isEqualTo(TextRefusal.TITLE_MISSING);
        assertThat(refusal(drafting.draft(cast.kuwait(), titled("a\u202Eb"), CLOCK)))
                .isEqualTo(TextRefusal.WORDS_UNACCEPTABLE);
        var elsewhere = world.cast().chapter();
        var draft = world.kuwaitsDraft(cast);
        assertThat(refusal(drafting.draft(
                        cast.kuwait(),
                        new TextDraft(draft.groupId(), elsewhere.id(), draft.kind(), draft.languages(), false, "Titre"),
                        CLOCK)))
                .isEqualTo(TextRefusal.NO_SUCH_TEXT);
    }

    @Test
    void aPrivateDraftIsThereForItsMissionAloneAndNoOtherCanActOnIt() {
        var draft = world.worded(cast);
        assertThat(reading.text(cast.kuwait(), draft.text().id(), Optional.empty(), CLOCK))
                .isPresent();
        for (var other : cast.others()) {
            assertThat(reading.text(other, draft.text().id(), Optional.empty(), CLOCK))
                    .isEmpty();
            assertThat(everyAct(other, draft)).containsOnly(TextRefusal.NO_SUCH_TEXT);
        }
    }

    @Test
    void theDatabaseItselfHidesAPrivateDraft() {
        var draft = world.worded(cast);
        for (var other : cast.others()) {
            assertThat(rowsSeen(other, draft)).containsOnly(0);
        }
        assertThat(rowsSeen(cast.kuwait(), draft)).doesNotContain(0);
    }

    @Test
    void theDatabaseRefusesAMembersOwnHandOnTheTables() {
        var draft = world.shared(cast);
        transactions.run(
                cast.kuwait(),
                () -> assertThat(jdbc.sql("update texts.wording set words = 'x' where version_id = :version")
                                .param("version", world.version(draft.text()).id())
                                .update())
                        .isZero());
    }

    @Test
    void afterSharingTheGroupReadsAndStillOnlyThePenholderWrites() {
        var draft = world.shared(cast);
        for (var member : List.of(cast.chair(), cast.algeria(), cast.observer())) {
            assertThat(reading.text(member, draft.text().id(), Optional.empty(), CLOCK))
                    .isPresent();
            assertThat(word(member, draft, "autre chose", 1))
                    .isEqualTo(new WordingOutcome.Refused(TextRefusal.NOT_PENHOLDER));
            assertThat(refusal(arranging.remove(member, draft.text().id(), 1, draft.op(), CLOCK)))
                    .isEqualTo(TextRefusal.NOT_PENHOLDER);
            assertThat(refusal(sharing.share(member, draft.text().id(), CLOCK))).isEqualTo(TextRefusal.NOT_PENHOLDER);
        }
        assertThat(reading.text(cast.stranger(), draft.text().id(), Optional.empty(), CLOCK))
                .isEmpty();
        assertThat(kinds(draft)).containsExactly("texts.shared");
        assertThat(acts.about(draft.text().id()).getFirst().audienceId())
                .isEqualTo(cast.group().audienceId());
    }

    @Test
    void onlyTheHeadOfMissionSharesAndOnlyOnce() {
        var draft = world.worded(cast);
        assertThat(refusal(sharing.share(cast.kuwaitDrafter(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.NOT_HEAD_OF_MISSION);
        done(sharing.share(cast.kuwait(), draft.text().id(), CLOCK));
        assertThat(refusal(sharing.share(cast.kuwait(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.ALREADY_SHARED);
    }

    @Test
    void aStaleEditLosesNothingAndShowsWhatIsThere() {
        var draft = world.worded(cast);
        assertThat(word(cast.kuwait(), draft, "Décident autrement.", 1))
                .isEqualTo(new WordingOutcome.Worded("Décident autrement.", 2));
        assertThat(word(cast.kuwaitDrafter(), draft, "Décident plus tard.", 1))
                .isEqualTo(new WordingOutcome.Stale("Décident autrement.", 2));
        assertThat(word(cast.kuwaitDrafter(), draft, "Décident plus tard.", 2))
                .isEqualTo(new WordingOutcome.Worded("Décident plus tard.", 3));
    }

    @Test
    void theSameEditSentTwiceIsOneEdit() {
        var draft = world.worded(cast);
        var first = word(cast.kuwait(), draft, "Décident autrement.", 1);
        assertThat(word(cast.kuwait(), draft, "Décident autrement.", 1)).isEqualTo(first);
    }

    @Test
    void twentyEditsOfOneWordingAtOnceHaveOneWinner() throws Exception {
        var draft = world.worded(cast);
        try (var executor = Executors.newFixedThreadPool(8)) {
            var outcomes = executor
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<WordingOutcome>>mapToObj(
                                    i -> () -> word(cast.kuwait(), draft, "Décident " + i, 1))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes)
                    .filteredOn(WordingOutcome.Worded.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(WordingOutcome.Stale.class::isInstance)
                    .hasSize(19);
        }
    }

    @Test
    void wordsThatNobodySeesAndForeignPlacesAreRefused() {
        var draft = world.worded(cast);
        var other = world.worded(cast);
        assertThat(word(cast.kuwait(), draft, "a\u0007b", 1))
                .isEqualTo(new WordingOutcome.Refused(TextRefusal.WORDS_UNACCEPTABLE));
        for (var place : List.of(
                new Place(1, other.op(), Language.FR, 1),
                new Place(2, draft.op(), Language.FR, 1),
                new Place(1, draft.op(), Language.ZH, 0))) {
            assertThat(wording.word(cast.kuwait(), draft.text().id(), place, "x", CLOCK))
                    .isEqualTo(new WordingOutcome.Refused(TextRefusal.NO_SUCH_TEXT));
        }
        assertThat(refusal(arranging.remove(cast.kuwait(), draft.text().id(), 1, other.op(), CLOCK)))
                .isEqualTo(TextRefusal.NO_SUCH_TEXT);
        assertThat(wording.word(
                        cast.kuwait(), draft.text().id(), new Place(1, draft.title(), Language.FR, 1), " ", CLOCK))
                .isEqualTo(new WordingOutcome.Refused(TextRefusal.TITLE_MISSING));
    }

    @Test
    void paragraphsMoveAndGoButTheTextStaysAText() {
        var draft = world.worded(cast);
        var second = world.add(cast, draft.text(), ParagraphKind.OPERATIVE, draft.op());
        done(arranging.raise(cast.kuwait(), draft.text().id(), 1, second, CLOCK));
        assertThat(order(draft)).containsExactly(draft.title(), draft.pp(), second, draft.op());
        done(arranging.lower(cast.kuwait(), draft.text().id(), 1, second, CLOCK));
        done(arranging.remove(cast.kuwait(), draft.text().id(), 1, draft.pp(), CLOCK));
        assertThat(order(draft)).containsExactly(draft.title(), draft.op(), second);
        assertThat(refusal(arranging.remove(cast.kuwait(), draft.text().id(), 1, draft.title(), CLOCK)))
                .isEqualTo(TextRefusal.NOT_A_TEXT);
        assertThat(refusal(arranging.add(cast.kuwait(), draft.text().id(), 1, ParagraphKind.PREAMBULAR, second, CLOCK)))
                .isEqualTo(TextRefusal.NOT_A_TEXT);
    }

    @Test
    void theChairIssuesUnderTheNextSymbolAndTheWordsNeverChangeAgain_SYM01() {
        var draft = world.shared(cast);
        for (var other : List.of(cast.kuwait(), cast.algeria(), cast.observer())) {
            assertThat(refusal(issuing.issue(other, draft.text().id(), 1, CLOCK)))
                    .isEqualTo(TextRefusal.NOT_CHAIR);
        }
        var issue = done(issuing.issue(cast.chairsOffice(), draft.text().id(), 1, CLOCK));
        assertThat(issue.symbol()).hasToString(cast.group().acronym() + "/BRU/2026/L.1");
        assertThat(issue.sha256()).containsOnlyKeys(Language.FR, Language.AR);
        assertThat(word(cast.kuwait(), draft, "Décident autrement.", 1))
                .isEqualTo(new WordingOutcome.Refused(TextRefusal.FROZEN));
        assertThat(refusal(arranging.remove(cast.kuwait(), draft.text().id(), 1, draft.op(), CLOCK)))
                .isEqualTo(TextRefusal.FROZEN);
        assertThat(refusal(issuing.issue(cast.chair(), draft.text().id(), 1, CLOCK)))
                .isEqualTo(TextRefusal.FROZEN);
        assertThat(kinds(draft)).containsExactly("texts.shared", "texts.version-issued");
    }

    @Test
    void notEvenTheServiceChangesIssuedWords() {
        var draft = world.issued(cast);
        var version = world.version(draft.text()).id();
        for (var sql : List.of(
                "update texts.wording set words = 'x' where version_id = :version",
                "delete from texts.paragraph where version_id = :version",
                "update texts.paragraph set position = position + 10 where version_id = :version")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> transactions.runAsService(
                            () -> jdbc.sql(sql).param("version", version).update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aPrivateDraftAndAnUnfinishedOneAreNotIssued_LNG01() {
        var hidden = done(drafting.draft(cast.chairsOffice(), forChair(), CLOCK));
        assertThat(refusal(issuing.issue(cast.chair(), hidden.id(), 1, CLOCK))).isEqualTo(TextRefusal.NOT_SHARED);
        var draft = world.shared(cast);
        assertThat(word(cast.kuwait(), draft, "Décident de se réunir tous les 4 mois.", 1))
                .isInstanceOf(WordingOutcome.Worded.class);
        assertThat(refusal(issuing.issue(cast.chair(), draft.text().id(), 1, CLOCK)))
                .isEqualTo(TextRefusal.NOT_READY);
    }

    @Test
    void symbolsAreGapFreeAndARefusedIssueTakesNone_SYM01_SYM07() {
        var refused = world.shared(cast);
        word(cast.kuwait(), refused, "", 1);
        assertThat(refusal(issuing.issue(cast.chair(), refused.text().id(), 1, CLOCK)))
                .isEqualTo(TextRefusal.NOT_READY);
        var symbols = IntStream.range(0, 3)
                .mapToObj(i -> done(issuing.issue(
                                cast.chair(), world.shared(cast).text().id(), 1, CLOCK))
                        .symbol()
                        .toString())
                .toList();
        assertThat(symbols).allMatch(symbol -> symbol.contains("/BRU/2026/L."));
        assertThat(symbols)
                .extracting(symbol -> symbol.charAt(symbol.length() - 1))
                .containsExactly('1', '2', '3');
    }

    @Test
    void theNextVersionBeginsWithTheSameParagraphsAndIsIssuedAsARevision_NUM01_SYM02() {
        var draft = world.issued(cast);
        assertThat(refusal(opening.open(cast.algeria(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.NOT_PENHOLDER);
        var second = done(opening.open(cast.kuwait(), draft.text().id(), CLOCK));
        assertThat(refusal(opening.open(cast.kuwait(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.VERSION_OPEN);
        assertThat(wording.word(
                        cast.kuwait(),
                        draft.text().id(),
                        new Place(2, draft.op(), Language.FR, 1),
                        "Décident de se réunir souvent, tous les 3 mois.",
                        CLOCK))
                .isInstanceOf(WordingOutcome.Worded.class);
        var revised = done(issuing.issue(cast.chair(), draft.text().id(), 2, CLOCK));
        assertThat(second.number()).isEqualTo(2);
        assertThat(revised.symbol()).hasToString(cast.group().acronym() + "/BRU/2026/L.1/Rev.1");
    }

    @Test
    void silenceIsFollowedStepByStepAndAdoptionAllotsTheNumber_SIL23_SYM01() {
        var draft = world.issued(cast);
        var version = world.version(draft.text());
        transactions.runAsService(() -> {
            var frozen = silence.frozen(version.id()).orElseThrow();
            assertThat(frozen.concordant()).isTrue();
            assertThat(frozen.openPoints()).isEmpty();
            assertThat(frozen.languages()).containsExactlyInAnyOrder(Language.FR, Language.AR);
            silence.stands(version.id(), SilenceStanding.OPEN, NOW);
        });
        assertThat(stage(draft)).isEqualTo(Stage.UNDER_SILENCE);
        assertThat(refusal(opening.open(cast.kuwait(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.UNDER_SILENCE);
        var number = transactions.asService(
                () -> silence.adopted(version.id(), LocalDate.parse("2026-11-24"), NOW.plusSeconds(5)));
        assertThat(number).isEqualTo(cast.group().acronym() + "/2026/JS.1");
        assertThat(stage(draft)).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void aBrokenTextIsRevised_SIL14() {
        var draft = world.issued(cast);
        var version = world.version(draft.text());
        transactions.runAsService(() -> silence.stands(version.id(), SilenceStanding.BROKEN, NOW));
        assertThat(stage(draft)).isEqualTo(Stage.SILENCE_BROKEN);
        var revision =
                transactions.asService(() -> silence.newRevision(draft.text().id(), cast.chair(), NOW));
        assertThat(transactions.asService(() -> silence.newRevision(draft.text().id(), cast.chair(), NOW)))
                .isEqualTo(revision);
        assertThat(stage(draft)).isEqualTo(Stage.NEGOTIATION);
        assertThat(transactions.asService(() -> silence.frozen(revision))).isEmpty();
    }

    @Test
    void onlyTheChairReleasesAndOnlyTheAdoptedVersionBecomesPublic_SYM06() {
        var draft = world.issued(cast);
        done(opening.open(cast.kuwait(), draft.text().id(), CLOCK));
        done(issuing.issue(cast.chair(), draft.text().id(), 2, CLOCK));
        var second = world.version(draft.text());
        assertThat(refusal(releasing.release(cast.chair(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.NOT_ADOPTED);
        transactions.runAsService(() -> silence.adopted(second.id(), LocalDate.parse("2026-11-24"), NOW));
        for (var other : List.of(cast.kuwait(), cast.algeria(), cast.observer())) {
            assertThat(refusal(releasing.release(other, draft.text().id(), CLOCK)))
                    .isEqualTo(TextRefusal.NOT_CHAIR);
        }
        assertThat(refusal(releasing.release(cast.chair(), draft.text().id(), CLOCK)))
                .as("TLP-05")
                .isEqualTo(TextRefusal.NOT_CLEAR);
        world.cleared(cast.chair(), draft);
        var release = done(releasing.release(cast.chairsOffice(), draft.text().id(), CLOCK));
        assertThat(refusal(releasing.release(cast.chairsOffice(), draft.text().id(), CLOCK)))
                .isEqualTo(TextRefusal.ALREADY_RELEASED);

        for (var reader : List.of(cast.anyone(), cast.stranger(), cast.kuwait())) {
            var read = reading.released(reader, release.shortId()).orElseThrow();
            assertThat(read.version().symbol()).hasToString(cast.group().acronym() + "/2026/JS.1");
            assertThat(read.sheet().words().title()).containsEntry(Language.FR, "Déclaration commune");
        }
        assertThat(rowsSeen(cast.anyone(), draft))
                .as("text, version, paragraphs, wordings, steps")
                .containsExactly(0, 1, 3, 6, 0);
        assertThat(kinds(draft)).contains("texts.released");
    }

    /** What becomes of every act on a draft of another's. */
    private List<TextRefusal> everyAct(Actor actor, TextWorld.Draft draft) {
        var id = draft.text().id();
        return List.of(
                ((WordingOutcome.Refused) word(actor, draft, "x", 1)).refusal(),
                refusal(arranging.add(actor, id, 1, ParagraphKind.OPERATIVE, draft.op(), CLOCK)),
                refusal(arranging.remove(actor, id, 1, draft.op(), CLOCK)),
                refusal(arranging.raise(actor, id, 1, draft.op(), CLOCK)),
                refusal(arranging.lower(actor, id, 1, draft.op(), CLOCK)),
                refusal(sharing.share(actor, id, CLOCK)),
                refusal(issuing.issue(actor, id, 1, CLOCK)),
                refusal(opening.open(actor, id, CLOCK)),
                refusal(releasing.release(actor, id, CLOCK)));
    }

    /** How many rows of the text the database shows to an actor: text, version, paragraphs, wordings, steps. */
    private List<Integer> rowsSeen(Actor actor, TextWorld.Draft draft) {
        return transactions.call(
                actor,
                () -> jdbc.sql("""
                        select (select count(*)::int from texts.text where id = :text),
                               (select count(*)::int from texts.version where text_id = :text),
                               (select count(*)::int from texts.paragraph where version_id = any (cast(:versions as uuid[]))),
                               (select count(*)::int from texts.wording where version_id = any (cast(:versions as uuid[]))),
                               (select count(*)::int from texts.step where text_id = :text)
                        """)
                        .param("text", draft.text().id())
                        .param("versions", versions(draft))
                        .query((row, number) -> IntStream.rangeClosed(1, 5)
                                .mapToObj(column -> {
                                    try {
                                        return row.getInt(column);
                                    } catch (java.sql.SQLException impossible) {
                                        throw new AssertionError(impossible);
                                    }
                                })
                                .toList())
                        .single());
    }

    private String[] versions(TextWorld.Draft draft) {
        return transactions.asService(() -> jdbc.sql("select id::text from texts.version where text_id = :text")
                .param("text", draft.text().id())
                .query(String.class)
                .list()
                .toArray(String[]::new));
    }

    private List<UUID> order(TextWorld.Draft draft) {
        return reading
                .text(cast.kuwait(), draft.text().id(), Optional.empty(), CLOCK)
                .orElseThrow()
                .sheet()
                .words()
                .paragraphs()
                .stream()
                .map(paragraph -> paragraph.id())
                .toList();
    }

    private Stage stage(TextWorld.Draft draft) {
        return reading.text(cast.kuwait(), draft.text().id(), Optional.empty(), CLOCK)
                .orElseThrow()
                .dossier()
                .text()
                .stage();
    }

    private List<String> kinds(TextWorld.Draft draft) {
        return acts.about(draft.text().id()).stream().map(OfficialAct::kind).toList();
    }

    private WordingOutcome word(Actor actor, TextWorld.Draft draft, String words, long revision) {
        return wording.word(actor, draft.text().id(), new Place(1, draft.op(), Language.FR, revision), words, CLOCK);
    }

    private TextDraft forChair() {
        var draft = world.kuwaitsDraft(cast);
        return new TextDraft(
                draft.groupId(), draft.chapterId(), TextKind.DECISION, draft.languages(), true, "Décision");
    }

    private TextDraft titled(String title) {
        var draft = world.kuwaitsDraft(cast);
        return new TextDraft(
                draft.groupId(),
                draft.chapterId(),
                draft.kind(),
                new TextLanguages(Language.FR, Set.of(), Set.of()),
                false,
                title);
    }

    private static TextRefusal refusal(TextOutcome<?> outcome) {
        return switch (outcome) {
            case TextOutcome.Refused<?>(var refusal) -> refusal;
            case TextOutcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
        };
    }
}
