package org.entente.texts;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.groups.Capacity;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.identity.Accounts;
import org.entente.information.ChangingAMarking;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Tlp;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextsForSilence;
import org.entente.texts.model.Version;
import org.entente.texts.usecase.ArrangingParagraphs;
import org.entente.texts.usecase.DraftingAText;
import org.entente.texts.usecase.IssuingAVersion;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.ReleasingAText;
import org.entente.texts.usecase.SharingAText;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.texts.usecase.TextDraft;
import org.entente.texts.usecase.WordingAParagraph;
import org.entente.texts.usecase.WordingAParagraph.Place;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A group of its own for every test, made by the same acts that its users go through: Qatar chairs, Kuwait and Algeria
 * are members, Cuba observes, Norway has nothing to do with it.
 */
@TestComponent
public class TextWorld {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final PartialDate FOUNDED = PartialDate.parse("2021");

    private final FoundingAGroup founding;
    private final AdmittingAParty admitting;
    private final OpeningAChapter opening;
    private final Accounts accounts;
    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final DraftingAText drafting;
    private final ArrangingParagraphs arranging;
    private final WordingAParagraph wording;
    private final SharingAText sharing;
    private final IssuingAVersion issuing;
    private final ReleasingAText releasing;
    private final TextsForSilence silence;
    private final LaunchingSilence launching;
    private final ChangingAMarking marking;

    TextWorld(
            FoundingAGroup founding,
            AdmittingAParty admitting,
            OpeningAChapter opening,
            Accounts accounts,
            ActorTransactions transactions,
            JdbcClient jdbc,
            DraftingAText drafting,
            ArrangingParagraphs arranging,
            WordingAParagraph wording,
            SharingAText sharing,
            IssuingAVersion issuing,
            ReleasingAText releasing,
            TextsForSilence silence,
            LaunchingSilence launching,
            ChangingAMarking marking) {
        this.founding = founding;
        this.admitting = admitting;
        this.opening = opening;
        this.accounts = accounts;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.drafting = drafting;
        this.arranging = arranging;
        this.wording = wording;
        this.sharing = sharing;
        this.issuing = issuing;
        this.releasing = releasing;
        this.silence = silence;
        this.launching = launching;
        this.marking = marking;
    }

    /** One group with its cast. */
    public record Cast(
            Group group,
            Chapter chapter,
            Actor chair,
            Actor chairsOffice,
            Actor kuwait,
            Actor kuwaitDrafter,
            Actor algeria,
            Actor observer,
            Actor stranger) {

        public Actor anyone() {
            return Actor.anyone(Language.EN, ZoneOffset.UTC);
        }

        /** Everyone who is not the penholder when Kuwait holds the pen. */
        public List<Actor> others() {
            return List.of(chair, chairsOffice, algeria, observer, stranger, anyone());
        }
    }

    public Cast cast() {
        var chair = actor("QA", Office.HEAD_OF_MISSION);
        var group = done(founding.found(chair, founding(), CLOCK));
        var chapter = done(opening.open(
                chair,
                group.id(),
                "BRU",
                words("Brussels"),
                ZoneId.of("Europe/Brussels"),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                CLOCK));
        admit(chair, group, "KW", Capacity.MEMBER);
        admit(chair, group, "DZ", Capacity.MEMBER);
        admit(chair, group, "CU", Capacity.OBSERVER);
        return new Cast(
                group,
                chapter,
                chair,
                actor("QA", Office.CHAIRS_OFFICE),
                actor("KW", Office.HEAD_OF_MISSION),
                actor("KW", Office.DRAFTER),
                actor("DZ", Office.HEAD_OF_MISSION),
                actor("CU", Office.HEAD_OF_MISSION),
                actor("NO", Office.HEAD_OF_MISSION));
    }

    /** An account with a live session; the token is the value of the session cookie. */
    public Actor actor(String party, Office office) {
        var number = COUNTER.incrementAndGet();
        var email = "%s-%s-%d@missions.example"
                .formatted(party.toLowerCase(), office.name().toLowerCase(), number);
        var account = accounts.open(email, new PartyCode(party), office, "BRU", Language.EN, ZoneOffset.UTC);
        var token = Tokens.next();
        transactions.runAsService(() -> jdbc.sql("""
                        select access.open_post_session(:hash, 'DELEGATE', :account, :person, :party, 'BRU', false, '',
                                                        now() + interval '1 hour')
                        """)
                .param("person", account.person().id())
                .param("hash", Tokens.hash(token))
                .param("account", account.id())
                .param("party", party)
                .query((row, number2) -> true)
                .single());
        return new Actor(
                Actor.Kind.DELEGATE,
                account.id(),
                office,
                new PartyCode(party),
                "BRU",
                Language.EN,
                ZoneOffset.UTC,
                token);
    }

    /** A private draft of Kuwait, in French with Arabic, that has a title and nothing else. */
    public Text draft(Cast cast) {
        return done(drafting.draft(cast.kuwaitDrafter(), kuwaitsDraft(cast), CLOCK));
    }

    public TextDraft kuwaitsDraft(Cast cast) {
        return new TextDraft(
                cast.group().id(),
                cast.chapter().id(),
                TextKind.JOINT_STATEMENT,
                new TextLanguages(Language.FR, Set.of(Language.FR, Language.AR), Set.of(Language.EN)),
                false,
                "Déclaration commune");
    }

    /** A draft of Kuwait with one preambular and one operative paragraph, worded in both authentic languages. */
    public Draft worded(Cast cast) {
        var text = draft(cast);
        var titleId = title(text);
        var pp = add(cast, text, ParagraphKind.PREAMBULAR, titleId);
        var op = add(cast, text, ParagraphKind.OPERATIVE, pp);
        word(cast, text, titleId, Language.AR, "بيان مشترك", 0);
        word(cast, text, pp, Language.FR, "Rappelant le 12 mars 2026,", 0);
        word(cast, text, pp, Language.AR, "وإذ نشير إلى ١٢ آذار/مارس ٢٠٢٦،", 0);
        word(cast, text, op, Language.FR, "Décident de se réunir tous les 3 mois.", 0);
        word(cast, text, op, Language.AR, "نقرر الاجتماع كل ٣ أشهر.", 0);
        return new Draft(text, titleId, pp, op);
    }

    public record Draft(Text text, UUID title, UUID pp, UUID op) {}

    public Draft shared(Cast cast) {
        var draft = worded(cast);
        done(sharing.share(cast.kuwait(), draft.text().id(), CLOCK));
        return draft;
    }

    /** A text that the chair's mission drafts for the chair, before the group. */
    public UUID sharedOfChair(Cast cast) {
        var own = kuwaitsDraft(cast);
        var draft = new TextDraft(own.groupId(), own.chapterId(), own.kind(), own.languages(), true, own.title());
        var text = done(drafting.draft(cast.chair(), draft, CLOCK)).id();
        done(sharing.share(cast.chair(), text, CLOCK));
        return text;
    }

    public Draft issued(Cast cast) {
        var draft = shared(cast);
        done(issuing.issue(cast.chairsOffice(), draft.text().id(), 1, CLOCK));
        return draft;
    }

    public Draft adopted(Cast cast) {
        var draft = issued(cast);
        var version = version(draft.text());
        transactions.runAsService(() -> silence.adopted(version.id(), LocalDate.parse("2026-11-24"), NOW));
        return draft;
    }

    /** Marks the text for everyone, as whoever speaks for its source. */
    public void cleared(Actor source, Draft draft) {
        var outcome = marking.mark(source, draft.text().id(), Marking.of(Tlp.CLEAR), CLOCK);
        if (!(outcome instanceof MarkingOutcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    /** The short identifier of the released text. */
    public String released(Cast cast, Draft draft) {
        cleared(cast.chair(), draft);
        return done(releasing.release(cast.chair(), draft.text().id(), CLOCK)).shortId();
    }

    /** The procedure that the chair's office launches on the issued drafts; an urgent one may be short. */
    public UUID launched(Cast cast, Instant now, Instant expiresAt, boolean urgent, Draft... drafts) {
        var versions =
                Stream.of(drafts).map(draft -> version(draft.text()).id()).toList();
        var request = new LaunchingSilence.Request(versions, expiresAt, urgent, "");
        return switch (launching.launch(cast.chairsOffice(), request, Clock.fixed(now, ZoneOffset.UTC))) {
            case SilenceOutcome.Done done -> done.silence().id();
            case SilenceOutcome other -> throw new AssertionError(other);
        };
    }

    public Version version(Text text) {
        return transactions.asService(() -> jdbc.sql("select id, number from texts.version where text_id = :text")
                .param("text", text.id())
                .query((row, number) -> new Version(
                        row.getObject("id", UUID.class),
                        text.id(),
                        text.audienceId(),
                        row.getInt("number"),
                        null,
                        null,
                        null))
                .list()
                .getLast());
    }

    public UUID add(Cast cast, Text text, ParagraphKind kind, UUID after) {
        return done(arranging.add(cast.kuwaitDrafter(), text.id(), 1, kind, after, CLOCK));
    }

    public void word(Cast cast, Text text, UUID paragraph, Language language, String words, long revision) {
        wording.word(cast.kuwaitDrafter(), text.id(), new Place(1, paragraph, language, revision), words, CLOCK);
    }

    private UUID title(Text text) {
        return transactions.asService(
                () -> jdbc.sql("""
                        select paragraph_id from texts.paragraph join texts.version on version.id = version_id
                        where text_id = :text and kind = 'TITLE'
                        """).param("text", text.id()).query(UUID.class).single());
    }

    private void admit(Actor chair, Group group, String party, Capacity capacity) {
        done(admitting.admit(chair, group.id(), new PartyCode(party), capacity, FOUNDED, CLOCK));
    }

    private static Founding founding() {
        var number = COUNTER.incrementAndGet();
        var acronym =
                "T" + (char) ('A' + number / 676 % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
        return new Founding(
                "texts-" + number,
                acronym,
                GroupKind.GROUP_OF_FRIENDS,
                words("Group " + number),
                words("Group " + number),
                words("To agree on texts."),
                FOUNDED,
                List.of(Level.EXPERTS),
                null,
                Capacity.FOUNDER,
                FOUNDED);
    }

    public static LocalizedText words(String english) {
        return new LocalizedText(Map.of(Language.EN, english));
    }

    public static <T> T done(TextOutcome<T> outcome) {
        return switch (outcome) {
            case TextOutcome.Done<T>(T value) -> value;
            case TextOutcome.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
