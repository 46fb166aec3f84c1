package org.entente.access;

import static org.entente.texts.TextWorld.words;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.access.AccessPolicy.Thing;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Tokens;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.EndingAMembership;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.groups.usecase.InvitingAParty;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.groups.usecase.OpeningToRequests;
import org.entente.groups.usecase.RequestingAccession;
import org.entente.groups.usecase.SuspendingAParty;
import org.entente.record.usecase.Sequencing;
import org.entente.support.TestDatabase;
import org.entente.texts.TextWorld;
import org.entente.texts.usecase.RunningSilence;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two groups with everyone of {@link Who} in or around them, the second one open to requests; in the first one a text,
 * an invitation and so on in each of its states. A new module lays its things here and lists them in {@code policy.txt}.
 */
@TestComponent
class AccessScene {

    /** Stands in everything that people write: a page that did not escape it would show an element of that name. */
    static final String CANARY = "<canary a='b\">&";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccessCast cast;
    private final AccessTexts things;
    private final FoundingAGroup founding;
    private final AdmittingAParty admitting;
    private final EndingAMembership ending;
    private final SuspendingAParty suspending;
    private final OpeningAChapter chapters;
    private final OpeningToRequests opening;
    private final InvitingAParty inviting;
    private final RequestingAccession requesting;
    private final RunningSilence running;
    private final Sequencing sequencing;
    private final AccessModules modules;
    private final AccessPress press;
    private final Audiences audiences;
    private final Clock clock;
    private final JdbcClient jdbc = TestDatabase.get().superuserJdbc();

    AccessScene(
            AccessCast cast,
            AccessTexts things,
            FoundingAGroup founding,
            AdmittingAParty admitting,
            EndingAMembership ending,
            SuspendingAParty suspending,
            OpeningAChapter chapters,
            OpeningToRequests opening,
            InvitingAParty inviting,
            RequestingAccession requesting,
            RunningSilence running,
            Sequencing sequencing,
            AccessModules modules,
            AccessPress press,
            Audiences audiences,
            Clock clock) {
        this.cast = cast;
        this.things = things;
        this.founding = founding;
        this.admitting = admitting;
        this.ending = ending;
        this.suspending = suspending;
        this.chapters = chapters;
        this.opening = opening;
        this.inviting = inviting;
        this.requesting = requesting;
        this.running = running;
        this.sequencing = sequencing;
        this.modules = modules;
        this.press = press;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** @param common what a form may name whatever it is about */
    record Laid(Map<Who, Actor> actors, List<Thing> things, Map<String, String> common) {

        Actor actor(Who who) {
            return Objects.requireNonNull(actors.get(who));
        }

        Thing thing(String kind, String state) {
            return things.stream()
                    .filter(thing -> thing.kind().equals(kind) && thing.state().equals(state))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not laid: " + kind + "@" + state));
        }

        void add(String kind, String state, String... namesAndValues) {
            var values = new HashMap<String, String>();
            for (var i = 0; i < namesAndValues.length; i += 2) {
                values.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            things.add(new Thing(kind, state, values));
        }
    }

    Laid lay() {
        var scene = new Laid(cast.open(), new ArrayList<>(), common());
        scene.add("none", "");
        var closed = group(scene, "closed", "MXC");
        var open = group(scene, "open", "MXO");
        group(scene, "other", "MXX", Who.OTHER_CHAIR);
        done(opening.set(scene.actor(Who.CHAIR), open.group().id(), true, 5, true, clock));
        done(chapters.open(
                scene.actor(Who.CHAIR),
                open.group().id(),
                "ROM",
                words("Rome"),
                ZoneId.of("Europe/Rome"),
                Set.of(DayOfWeek.SUNDAY),
                clock));
        scene.add("chapter", "elsewhere", "slug", open.group().slug(), "code", "ROM");
        scene.add("opening", "closed", "id", closed.group().id().toString());
        scene.add("opening", "open", "id", open.group().id().toString());
        invitations(scene, closed.group());
        accessions(scene, open.group());
        things.lay(scene, closed);
        modules.lay(scene, closed.group(), open.group());
        press.lay(scene, closed.group(), open.group());
        mission(scene);
        own(scene);
        sequencing.run();
        act(scene, "group", closed.group().id(), "groups.founded");
        act(
                scene,
                "public",
                UUID.fromString(Objects.requireNonNull(
                        scene.thing("text", "released").values().get("id"))),
                "texts.released");
        return scene;
    }

    private Map<String, String> common() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var common = new HashMap<String, String>();
        common.put("today", today.toString());
        common.put("now", clock.instant().toString());
        common.put("next-month", today.plusMonths(1).toString());
        common.put("day-after-tomorrow", today.plusDays(2) + "T09:00");
        common.put("in-three-days", today.plusDays(3) + "T09:00");
        common.put(
                "until",
                LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(20)), ZoneId.of("Europe/Brussels"))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        common.put("stranger", "NR");
        common.put("guest", "FJ");
        common.put("observer", "TO");
        common.put("member", "BT");
        common.put("suspended", "VU");
        return common;
    }

    private TextWorld.Cast group(Laid scene, String state, String acronym) {
        var world = group(scene, state, acronym, Who.CHAIR);
        var chair = scene.actor(Who.CHAIR);
        var group = world.group();
        for (var who : Who.values()) {
            var capacity = switch (who) {
                case MEMBER, SUSPENDED, LEFT -> Capacity.MEMBER;
                case PARTNER -> Capacity.PARTNER;
                case OBSERVER -> Capacity.OBSERVER;
                case GUEST -> Capacity.GUEST;
                default -> null;
            };
            if (capacity != null) {
                done(admitting.admit(chair, group.id(), party(scene, who), capacity, PartialDate.parse("2021"), clock));
            }
        }
        done(suspending.suspend(chair, group.id(), party(scene, Who.SUSPENDED), PartialDate.parse("2025"), clock));
        done(ending.end(chair, group.id(), party(scene, Who.LEFT), PartialDate.parse("2024"), clock));
        scene.add(
                "group",
                state,
                "slug",
                group.slug(),
                "chapter",
                world.chapter().id().toString());
        scene.add("chapter", state, "slug", group.slug(), "code", "BRU");
        return world;
    }

    private TextWorld.Cast group(Laid scene, String state, String acronym, Who who) {
        var chair = scene.actor(who);
        var number = NUMBER.incrementAndGet();
        var group = done(founding.found(
                chair,
                new Founding(
                        "matrix-" + state + "-" + number,
                        acronym + (char) ('A' + number / 26) + (char) ('A' + number % 26),
                        GroupKind.GROUP_OF_FRIENDS,
                        words("Matrix " + CANARY),
                        words("Matrix " + CANARY),
                        words(who == Who.CHAIR ? "To know who may do what. " + CANARY : "Something else."),
                        PartialDate.parse("2021"),
                        List.of(Level.EXPERTS),
                        null,
                        Capacity.FOUNDER,
                        PartialDate.parse("2021")),
                clock));
        var chapter = done(chapters.open(
                chair,
                group.id(),
                "BRU",
                words("Brussels"),
                ZoneId.of("Europe/Brussels"),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                clock));
        return new TextWorld.Cast(
                group,
                chapter,
                chair,
                scene.actor(Who.OFFICE),
                scene.actor(Who.MEMBER),
                scene.actor(Who.DRAFTER),
                scene.actor(Who.PARTNER),
                scene.actor(Who.OBSERVER),
                scene.actor(Who.STRANGER));
    }

    private void invitations(Laid scene, Group group) {
        var chair = scene.actor(Who.CHAIR);
        var letter = new InvitingAParty.Letter(
                party(scene, Who.INVITED),
                Capacity.MEMBER,
                "You are invited. " + CANARY,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(2));
        var ended = done(inviting.invite(chair, group.id(), letter, clock)).id();
        done(inviting.withdraw(chair, group.id(), ended, clock));
        scene.add("invitation", "ended", "id", ended.toString());
        var open = done(inviting.invite(chair, group.id(), letter, clock)).id();
        scene.add("invitation", "open", "id", open.toString());
    }

    private void accessions(Laid scene, Group group) {
        var applicant = scene.actor(Who.APPLICANT);
        var ended = done(requesting.join(applicant, group.id(), Capacity.MEMBER, CANARY, clock))
                .id();
        done(requesting.withdraw(applicant, ended, clock));
        scene.add("accession", "ended", "id", ended.toString());
        var open = done(requesting.join(applicant, group.id(), Capacity.MEMBER, CANARY, clock))
                .id();
        scene.add("accession", "running", "id", open.toString());
    }

    /** What a mission keeps of its people; the acts that make it are tested where they are. */
    private void mission(Laid scene) {
        var audience = audiences.ofParty(party(scene, Who.MEMBER));
        scene.add("post", "", "id", account(scene, Who.DRAFTER), "act", "suspension");
        scene.add(
                "charge",
                "",
                "id",
                insert("""
                    insert into identity.charge
                        (id, audience_id, party_code, duty_station, account_id, since, notified_by, notified_at)
                    values (:id, :audience, 'BT', 'BRU', :account, now() + interval '60 days', :account, now())
                    """, Map.of("audience", audience, "account", UUID.fromString(account(scene, Who.COMMIT)))));
        scene.add(
                "offer",
                "",
                "id",
                insert("""
                    insert into identity.invitation (id, audience_id, party_code, duty_station, email, language,
                        office, authority, administers, invited_by, made_at, expires_at)
                    values (:id, :audience, 'BT', 'BRU', 'someone@ministry.example', 'en', 'DRAFTER', 'DRAFT', false,
                        :by, now(), now() + interval '7 days')
                    """, Map.of("audience", audience, "by", UUID.fromString(account(scene, Who.ADMINISTRATOR)))));
    }

    private void own(Laid scene) {
        var account = UUID.fromString(account(scene, Who.MEMBER));
        scene.add(
                "session",
                "",
                "id",
                jdbc.sql("select id::text from access.session where token_hash = :hash")
                        .param("hash", Tokens.hash(scene.actor(Who.MEMBER).token()))
                        .query(String.class)
                        .single());
        scene.add(
                "passkey",
                "",
                "id",
                insert("""
                    insert into identity.passkey (id, person_id, credential_id, credential, counter, backup_eligible,
                        backed_up, name, made_at)
                    select :id, person_id, :hash, '', 0, false, false, :canary, now() from identity.account where id = :account
                    """, Map.of("account", account, "hash", Tokens.hash(Tokens.next()), "canary", CANARY)));
        scene.add("notice", "", "id", insert("""
            insert into notices.notice
                (id, account_id, subject_id, language, subject, body, path, legal, served_at)
            values (:id, :account, :id, 'en', :canary, :canary, '/groups', false, now())
            """, Map.of("account", account, "canary", CANARY)));
    }

    private String insert(String sql, Map<String, Object> values) {
        var id = Ids.next();
        jdbc.sql(sql).param("id", id).params(values).update();
        return id.toString();
    }

    private void act(Laid scene, String state, UUID subject, String kind) {
        var id = jdbc.sql("select act_id from record.intent where subject_id = :subject and kind = :kind")
                .param("subject", subject)
                .param("kind", kind)
                .query(UUID.class)
                .single();
        scene.add("act", state, "actId", id.toString());
    }

    /** The first version of a text. */
    UUID version(Laid scene, String state) {
        return jdbc.sql("select id from texts.version where text_id = :text and number = 1")
                .param(
                        "text",
                        UUID.fromString(Objects.requireNonNull(
                                scene.thing("text", state).values().get("id"))))
                .query(UUID.class)
                .single();
    }

    /** Leaves nothing behind that a clock of another test could set going. */
    void clear(Laid scene) {
        var running = scene.thing("silence", "running").values().get("id");
        this.running.withdraw(scene.actor(Who.CHAIR), UUID.fromString(running), "The test is over.", clock);
    }

    private static String account(Laid scene, Who who) {
        return String.valueOf(scene.actor(who).accountId());
    }

    private static PartyCode party(Laid scene, Who who) {
        return scene.actor(who).ifParty().orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
