package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Capacity;
import org.entente.groups.GroupSettings;
import org.entente.groups.Outcome;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.ChangingACapacity;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.information.ChangingAMarking;
import org.entente.information.Lapse;
import org.entente.information.LapsingMarkings;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.MarkingRefusal;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.support.EntenteTest;
import org.entente.texts.usecase.ReadingTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group whose newcomers do not read what came before (REL-02): its texts, its record, and the silence on its texts. */
@EntenteTest
class NewcomersTests {

    private static final Clock LATER = Clock.fixed(TextWorld.NOW.plus(Duration.ofMinutes(10)), ZoneOffset.UTC);
    private static final PartyCode OMAN = new PartyCode("OM");

    @Autowired
    private TextWorld world;

    @Autowired
    private ReadingTexts reading;

    @Autowired
    private ChangingTheSettings changing;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private ChangingACapacity capacity;

    @Autowired
    private ChangingAMarking marking;

    @Autowired
    private Markings markings;

    @Autowired
    private LapsingMarkings lapsing;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private TextWorld.Cast cast;
    private Actor newcomer;

    @BeforeEach
    void found() {
        cast = world.cast();
        newcomer = world.actor("OM", Office.HEAD_OF_MISSION);
    }

    /** REL-02: whatever day the membership counts from. */
    @Test
    void aNewcomerReadsNothingOfWhatWasSharedBeforeItsAdmission() {
        history(false);
        var before = world.shared(cast);
        var silent = acts(cast.kuwait());
        admit();
        assertThat(reads(newcomer, before)).isFalse();
        assertThat(reads(cast.algeria(), before)).isTrue();
        assertThat(reads(cast.observer(), before)).isTrue();
        assertThat(silent).isPositive();
        assertThat(acts(newcomer)).isZero();
        mark(before, Marking.of(Tlp.GREEN));
        assertThat(acts(newcomer)).as("an act on what it may not read").isZero();
    }

    /** REL-02. */
    @Test
    void whereHistoryIsKeptForNewcomersTheyReadAll() {
        var before = world.shared(cast);
        admit();
        assertThat(reads(newcomer, before)).isTrue();
        assertThat(acts(newcomer)).isPositive();
    }

    /** REL-02: whoever was there before stays so in another capacity, whatever day that counts from. */
    @Test
    void aPartyInAnotherCapacityIsNoNewcomer() {
        history(false);
        var before = world.shared(cast);
        var changed = capacity.change(
                cast.chair(),
                cast.group().id(),
                new PartyCode("DZ"),
                Capacity.PARTNER,
                PartialDate.parse("2022"),
                false,
                LATER);
        assertThat(changed).isInstanceOf(Outcome.Done.class);
        assertThat(reads(cast.algeria(), before)).isTrue();
    }

    /** REL-02: content between two admissions shares one audience; it is never changed with one of its items. */
    @Test
    void aNewMarkingOpensNothingToNewcomers() {
        history(false);
        var first = world.shared(cast);
        var second = world.shared(cast);
        assertThat(audience(first))
                .isEqualTo(audience(second))
                .isNotEqualTo(cast.group().audienceId());
        admit();
        mark(first, Marking.of(Tlp.GREEN));
        assertThat(reads(newcomer, first)).isFalse();
        var algeria = new PartyCode("DZ");
        mark(first, new Marking(Tlp.AMBER, Marking.of(Tlp.AMBER).distribution(), Set.of(algeria), Set.of(), null));
        assertThat(reads(cast.observer(), first)).isFalse();
        assertThat(reads(cast.algeria(), first)).isTrue();
        assertThat(reads(cast.observer(), second)).isTrue();
        mark(first, Marking.of(Tlp.AMBER));
        assertThat(reads(cast.observer(), first)).isTrue();
        assertThat(reads(newcomer, first)).isFalse();
    }

    /** REL-02, SIL-03: nobody is asked for its silence on what it may not read. */
    @Test
    void aNewcomerIsNoReaderOfAnOldText() {
        history(false);
        var old = world.shared(cast);
        admit();
        var texts = Set.of(old.text().id());
        transactions.runAsService(() -> {
            assertThat(markings.newcomers(texts, cast.group().id())).containsExactly(OMAN);
            assertThat(markings.readers(
                            texts,
                            cast.group().id(),
                            LATER.instant().atZone(ZoneOffset.UTC).toLocalDate()))
                    .doesNotContain(OMAN)
                    .contains(new PartyCode("DZ"));
        });
    }

    /** TLP-03, REL-02: of what it may not read it is told nothing; what names it is for it. */
    @Test
    void aNewcomerIsToldOfNoMarkingButOfWhatNamesIt() {
        history(false);
        var old = world.shared(cast);
        admit();
        mark(old, Marking.of(Tlp.AMBER_STRICT));
        assertThat(told(newcomer, old)).isZero();
        assertThat(told(cast.algeria(), old)).isPositive();
        mark(old, new Marking(Tlp.AMBER, Marking.of(Tlp.AMBER).distribution(), Set.of(OMAN), Set.of(), null));
        assertThat(reads(newcomer, old)).isTrue();
        transactions.runAsService(() -> assertThat(
                        markings.newcomers(Set.of(old.text().id()), cast.group().id()))
                .isEmpty());
        var known = told(newcomer, old);
        mark(old, Marking.of(Tlp.AMBER));
        assertThat(reads(newcomer, old)).isFalse();
        assertThat(told(newcomer, old)).as("that it is withdrawn").isEqualTo(known + 1);
    }

    /** SIL-03, REL-02: what names a newcomer may be all that shows it the text on which its silence is asked for. */
    @Test
    void whileASilenceRunsANewcomerWhoIsNamedDoesNotLoseTheText() {
        history(false);
        var old = world.issued(cast);
        admit();
        var id = old.text().id();
        var all = Set.of(OMAN, new PartyCode("DZ"), new PartyCode("QA"));
        var general = Marking.of(Tlp.AMBER).distribution();
        var named = new Marking(Tlp.AMBER, general, all, Set.of(), null);
        var soon = new Lapse(LATER.instant().plusSeconds(60), ZoneOffset.UTC, Tlp.GREEN, false);
        assertThat(marking.mark(cast.kuwait(), id, named, Optional.of(soon), LATER))
                .isInstanceOf(MarkingOutcome.Done.class);
        world.launched(cast, LATER.instant(), LATER.instant().plus(Duration.ofDays(5)), true, old);
        var during = Clock.fixed(LATER.instant().plusSeconds(120), ZoneOffset.UTC);
        for (var wished : List.of(
                Marking.of(Tlp.AMBER), new Marking(Tlp.AMBER, general, null, Set.of(), TextWorld.NOW.plusSeconds(1)))) {
            assertThat(marking.mark(cast.kuwait(), id, wished, during))
                    .isEqualTo(new MarkingOutcome.Refused(MarkingRefusal.UNDER_SILENCE));
        }
        lapsing.settle(during, 500);
        assertThat(reads(newcomer, old)).isTrue();
        mark(old, new Marking(Tlp.AMBER_STRICT, general, all, Set.of(), null));
        assertThat(reads(newcomer, old)).isTrue();
    }

    private int told(Actor reader, TextWorld.Draft draft) {
        return transactions.asService(() -> jdbc.sql("""
                        select count(*) from notices.notice where account_id = :account and subject_id = :id
                        """)
                .param("account", reader.accountId())
                .param("id", draft.text().id())
                .query(Integer.class)
                .single());
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
        assertThat(changing.change(cast.chair(), settings, TextWorld.CLOCK)).isInstanceOf(Outcome.Done.class);
    }

    /** Ten minutes after everything else, for a membership that counts from long ago. */
    private void admit() {
        var admitted = admitting.admit(
                cast.chair(), cast.group().id(), OMAN, Capacity.MEMBER, PartialDate.parse("2021"), LATER);
        assertThat(admitted).isInstanceOf(Outcome.Done.class);
    }

    private void mark(TextWorld.Draft draft, Marking wished) {
        assertThat(marking.mark(cast.kuwait(), draft.text().id(), wished, LATER))
                .isInstanceOf(MarkingOutcome.Done.class);
    }

    private boolean reads(Actor reader, TextWorld.Draft draft) {
        return reading.text(reader, draft.text().id(), Optional.empty(), LATER).isPresent();
    }

    /** How many acts on texts and their markings. */
    private int acts(Actor reader) {
        return transactions.call(
                reader,
                () -> jdbc.sql("""
                        select count(*) from record.intent
                        where kind !~ '^groups' and act::jsonb->'content'->>'group' = :slug
                        """)
                        .param("slug", cast.group().slug())
                        .query(Integer.class)
                        .single());
    }

    private UUID audience(TextWorld.Draft draft) {
        return transactions.asService(() -> jdbc.sql("select audience_id from texts.text where id = :id")
                .param("id", draft.text().id())
                .query(UUID.class)
                .single());
    }
}
