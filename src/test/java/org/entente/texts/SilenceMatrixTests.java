package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.support.EntenteTest;
import org.entente.texts.SilencePolicy.Who;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceStatementKind;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.texts.web.SilenceActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Every act in every position by everybody, against {@link SilencePolicy}: what it does not allow is refused or not
 * there, and writes nothing anywhere. Every cell is played in a transaction that is rolled back.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceMatrixTests {

    @Autowired
    private SilenceScene scenes;

    @Autowired
    private PublishedActs acts;

    @Autowired
    private BreakingSilence breaking;

    @Autowired
    private RunningSilence running;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SilenceSender sender;

    private SilenceScene.Laid scene;

    @BeforeAll
    void lay() {
        scene = scenes.lay(Stream.of(SilencePosition.values()));
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
    }

    @ParameterizedTest
    @EnumSource
    void everyProcedureStandsWhereItWasLaid(SilencePosition position) {
        assertThat(scenes.state(id(position))).isEqualTo(position.state());
    }

    @ParameterizedTest
    @EnumSource
    void everyActIsDoneForThoseWhoMayDoIt(SilencePosition position) {
        var faults = new ArrayList<String>();
        for (var act : SilenceActKind.values()) {
            for (var who : Who.values()) {
                if (SilencePolicy.rule(act, who, position).isPresent()) {
                    var played = sender.rolledBack(() -> {
                        var before = written();
                        return play(act, who, position) + (written() == before ? ", but nothing was written" : "");
                    });
                    check(faults, act + " by " + who, played, expected(act, who, position));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** In one transaction: since none of them writes anything, none can be in the way of the next. */
    @ParameterizedTest
    @EnumSource
    void everyActLeavesNoTraceOfThoseWhoMayNotDoIt(SilencePosition position) {
        var faults = new ArrayList<String>();
        for (var act : SilenceActKind.values()) {
            sender.rolledBack(() -> {
                var written = written();
                var published = acts.about(id(position)).size();
                for (var who : Who.values()) {
                    if (SilencePolicy.rule(act, who, position).isEmpty()) {
                        check(faults, act + " by " + who, play(act, who, position), expected(act, who, position));
                    }
                }
                check(faults, "rows written by refused " + act, written() - written, 0L);
                check(
                        faults,
                        "acts published by refused " + act,
                        acts.about(id(position)).size(),
                        published);
                return true;
            });
        }
        assertThat(faults).isEmpty();
    }

    private static String expected(SilenceActKind act, Who who, SilencePosition position) {
        if (!who.reads()) {
            return "NotThere";
        }
        return SilencePolicy.rule(act, who, position)
                .map(rule -> "Done, " + rule.then().orElse(position.state()))
                .orElse("Refused");
    }

    private String play(SilenceActKind act, Who who, SilencePosition position) {
        try {
            return switch (act(act, scene.actor(who), position)) {
                case SilenceOutcome.Done _ -> "Done, " + scenes.state(id(position));
                case SilenceOutcome.Refused _ -> "Refused";
                case SilenceOutcome.NotThere _ -> "NotThere";
            };
        } catch (RuntimeException thrown) {
            return "thrown: " + thrown;
        }
    }

    /** Rows that this transaction has written so far, in whatever table: the server counts them for each connection. */
    private long written() {
        return jdbc.sql("select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_xact_user_tables")
                .query(Long.class)
                .single();
    }

    private SilenceOutcome act(SilenceActKind act, Actor actor, SilencePosition position) {
        var id = id(position);
        var at = scene.now().plusSeconds(30);
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        var later = at.plus(Duration.ofDays(20));
        // Whoever has no party claims to be one that may.
        var party = actor.ifParty().orElse(scene.party(Who.MEMBER));
        return switch (act) {
            case OBJECTION -> breaking.object(actor, id, objection(party, at), clock);
            case PREPARATION -> breaking.prepare(actor, id, objection(party, at), clock);
            case OUTSIDE_OBJECTION -> breaking.enterFromOutside(actor, id, letter(), clock);
            case LIFTING -> running.lift(actor, id, clock);
            case EXTENSION -> running.extend(actor, id, later, "More time is needed.", clock);
            case SUSPENSION -> running.suspend(actor, id, "The languages differ.", clock);
            case RESUMPTION -> running.resume(actor, id, later, clock);
            case TECHNICAL_REISSUE ->
                running.reissueTechnically(
                        actor, id, slip(position), "Décident de se réunir, tous les 3 mois.", "A comma.", clock);
            case CONTEST -> running.contestTechnical(actor, id, clock);
            case REISSUE -> running.reissue(actor, id, clock);
            case CONFIRMATION -> running.confirm(actor, id, clock);
            case STATEMENT ->
                running.attach(
                        actor,
                        id,
                        SilenceStatementKind.RESERVATION,
                        Language.EN,
                        "We reserve our position.",
                        null,
                        clock);
            case WITHDRAWAL -> running.withdraw(actor, id, "Not now.", clock);
            case COMMENT -> running.comment(actor, id, SilenceCommentKind.QUESTION, "Why now?", clock);
            case HOLD -> running.hold(actor, id, clock);
            case HOLD_RELEASE -> running.releaseHold(actor, id, clock);
            case VOTE_REQUEST -> running.requestVote(actor, id, at, clock);
            case ANSWER -> running.answer(actor, id, SilenceAnswer.YES, clock);
            case USE_OPPOSITION -> running.opposeUse(actor, id, clock);
            case NOTING -> running.note(actor, id, "The tenth meeting", clock);
        };
    }

    private static Objection objection(PartyCode party, Instant receivedAt) {
        return Objection.onPlatform(party, receivedAt, "Another wording is needed.", Objection.Disclosure.MEMBERS);
    }

    private Objection letter() {
        return Objection.outside(
                scene.party(Who.MEMBER),
                scene.now().minus(Duration.ofHours(1)),
                ObjectionChannel.LETTER,
                "letters/7.pdf",
                "");
    }

    private RunningSilence.Slip slip(SilencePosition position) {
        return new RunningSilence.Slip(
                scene.at(position).versionId(), scene.at(position).draft().op(), Language.FR);
    }

    @ParameterizedTest
    @EnumSource
    void thePageOffersToEachReaderExactlyWhatTheReaderMay(SilencePosition position) throws Exception {
        var faults = new ArrayList<String>();
        for (var who : Who.values()) {
            var expected = offered(who, position);
            var page = read(who, path(position, ""));
            if (!who.reads()) {
                check(faults, "page to " + who, page.getStatus(), who == Who.ANYONE ? 303 : 404);
                continue;
            }
            check(faults, "page to " + who, page.getStatus(), 200);
            var shown = shown(position, page);
            difference(shown, expected).forEach(act -> faults.add(act + " is offered to " + who));
            difference(expected, shown).forEach(act -> faults.add(act + " is not offered to " + who));
        }
        assertThat(faults).isEmpty();
    }

    /** Each state once: what differs within a state differs on the page, too. */
    private static Stream<SilencePosition> states() {
        return Stream.of(SilencePosition.values()).filter(SilencePosition::isFirstOfItsState);
    }

    @ParameterizedTest
    @MethodSource("states")
    void theFormOfAnActIsThereForThoseToWhomItIsOffered(SilencePosition position) throws Exception {
        var faults = new ArrayList<String>();
        for (var who : EnumSet.of(Who.CHAIR, Who.MEMBER)) {
            for (var act : SilenceActKind.values()) {
                check(
                        faults,
                        "form of " + act + " to " + who,
                        read(who, path(position, "/" + act.path())).getStatus(),
                        offered(who, position).contains(act) ? 200 : 404);
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyFormThatIsSentIsAnsweredAsTheRulesSay(SilencePosition position) throws Exception {
        var faults = new ArrayList<String>();
        for (var act : SilenceActKind.values()) {
            for (var who : EnumSet.of(Who.CHAIR, Who.STRANGER, Who.ANYONE)) {
                var sent = sender.send(
                        scene.actor(who), path(position, "/" + act.path()), sender.form(scene, act, position));
                check(faults, act + " by " + who, sent.getStatus(), answer(act, who, position));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static int answer(SilenceActKind act, Who who, SilencePosition position) {
        if (who == Who.ANYONE) {
            return 303;
        }
        if (SilencePolicy.rule(act, who, position).isPresent()) {
            return 302;
        }
        return who.reads() ? 422 : 404;
    }

    private static Set<SilenceActKind> offered(Who who, SilencePosition position) {
        return Stream.of(SilenceActKind.values())
                .filter(act -> SilencePolicy.offers(act, who, position))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<SilenceActKind> shown(SilencePosition position, MockHttpServletResponse page) throws Exception {
        var addresses = Pattern.compile("href=\"" + path(position, "/") + "([a-z-]+)\"")
                .matcher(page.getContentAsString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return Stream.of(SilenceActKind.values())
                .filter(act -> addresses.contains(act.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<T> difference(Set<T> one, Set<T> other) {
        return one.stream().filter(it -> !other.contains(it)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(List<String> faults, String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            faults.add("%s: %s instead of %s".formatted(what, found, expected));
        }
    }

    private MockHttpServletResponse read(Who who, String path) {
        return sender.read(scene.actor(who), path);
    }

    private String path(SilencePosition position, String rest) {
        return "/silence/" + id(position) + rest;
    }

    private UUID id(SilencePosition position) {
        return scene.at(position).silenceId();
    }
}
