package org.entente.access;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.access.AccessScene.Laid;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Tokens;
import org.entente.groups.Body;
import org.entente.groups.BodyKind;
import org.entente.groups.Group;
import org.entente.groups.Outcome;
import org.entente.groups.Relation;
import org.entente.groups.Role;
import org.entente.groups.usecase.EstablishingABody;
import org.entente.groups.usecase.GivingARole;
import org.entente.groups.usecase.RelatingGroups;
import org.entente.groups.usecase.TakingPartInABody;
import org.entente.support.TestDatabase;
import org.entente.texts.TextWorld;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands around the texts of {@link AccessScene}: bodies and roles, relations and papers, invitations and recoveries. */
@TestComponent
class AccessModules {

    private static final String CANARY = AccessScene.CANARY;

    private final EstablishingABody establishing;
    private final TakingPartInABody takingPart;
    private final GivingARole giving;
    private final RelatingGroups relating;
    private final AccessFiles files;
    private final AccessDirectory directory;
    private final Audiences audiences;
    private final Clock clock;
    private final JdbcClient jdbc = TestDatabase.get().superuserJdbc();

    AccessModules(
            EstablishingABody establishing,
            TakingPartInABody takingPart,
            GivingARole giving,
            RelatingGroups relating,
            AccessFiles files,
            AccessDirectory directory,
            Audiences audiences,
            Clock clock) {
        this.establishing = establishing;
        this.takingPart = takingPart;
        this.giving = giving;
        this.relating = relating;
        this.files = files;
        this.directory = directory;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** First what is elsewhere: it is what the tests of nested ids put in the place of the rest. */
    void lay(Laid scene, Group closed, Group open) {
        bodies(scene, closed, open);
        relations(scene, closed, open);
        papers(scene, closed, open);
        directory.lay(scene, closed, open);
        people(scene);
    }

    private void bodies(Laid scene, Group closed, Group open) {
        var elsewhere = body(scene, "Elsewhere", open, true, false);
        body(scene, "elsewhere", "joining", open, elsewhere);
        body(scene, "known", "joining", closed, body(scene, "Known", closed, true, false));
        var hidden = body(scene, "Hidden", closed, false, true);
        done(takingPart.seat(
                scene.actor(Who.CHAIR),
                closed.id(),
                hidden.id(),
                new PartyCode("BT"),
                PartialDate.parse("2024"),
                clock));
        body(scene, "hidden", "seat", closed, hidden);
        body(scene, "left", "leaving", closed, hidden);
        body(scene, "closed", "closing", closed, hidden);
        role(scene, "elsewhere", open, null);
        role(scene, "group", closed, null);
        role(scene, "body", closed, hidden);
    }

    private Body body(Laid scene, String name, Group group, boolean optIn, boolean participantsOnly) {
        var words = TextWorld.words(name + " " + CANARY);
        return done(establishing.establish(
                scene.actor(Who.CHAIR),
                group.id(),
                new EstablishingABody.Plan(
                        BodyKind.EXPERTS, words, words, null, optIn, participantsOnly, PartialDate.parse("2022")),
                clock));
    }

    private static void body(Laid scene, String state, String act, Group group, Body body) {
        scene.add(
                "body",
                state,
                "slug",
                group.slug(),
                "body",
                body.slug(),
                "act",
                act,
                "id",
                body.id().toString());
    }

    private void role(Laid scene, String state, Group group, @Nullable Body body) {
        var naming = new GivingARole.Naming(
                Role.Kind.FACILITATOR,
                new PartyCode("BT"),
                body == null ? null : body.slug(),
                CANARY,
                CANARY,
                PartialDate.parse("2024"),
                null,
                null);
        var role = done(giving.give(scene.actor(Who.CHAIR), group.id(), naming, clock));
        scene.add("role", state, "slug", group.slug(), "id", role.id().toString());
    }

    /** One that the other group asks for, and one to a body outside. */
    private void relations(Laid scene, Group closed, Group open) {
        var name = TextWorld.words(CANARY);
        var plan = new RelatingGroups.Plan(Relation.Kind.COOPERATES, closed.slug(), name, name);
        var own = done(relating.propose(scene.actor(Who.CHAIR), open.id(), plan, clock));
        scene.add("relation", "elsewhere", "slug", open.slug(), "id", own.id().toString());
        var asked = relating.in(scene.actor(Who.CHAIR), closed.id()).getFirst();
        scene.add("relation", "asked", "slug", closed.slug(), "id", asked.id().toString());
        var outside = new RelatingGroups.Plan(Relation.Kind.PARENT, "", name, null);
        var held = done(relating.propose(scene.actor(Who.CHAIR), closed.id(), outside, clock));
        scene.add("relation", "held", "slug", closed.slug(), "id", held.id().toString());
    }

    /** The group's papers and files, and a ministry that is not configured. */
    private void papers(Laid scene, Group closed, Group open) {
        scene.add("paper", "", "slug", open.slug(), "kind", "concept-note");
        scene.add("paper", "concept", "slug", closed.slug(), "kind", "concept-note");
        files.lay(scene, closed);
        scene.add("ministry", "", "number", "1");
    }

    private void people(Laid scene) {
        var by = scene.actor(Who.COORDINATOR).accountId();
        scene.add(
                "further",
                "",
                "id",
                insert(
                        """
                        insert into identity.invitation (id, audience_id, party_code, duty_station, email, language,
                            office, authority, administers, invited_by, made_at, expires_at)
                        values (:id, :audience, 'BT', 'ADD', 'someone@ministry.example', 'en', 'HEAD_OF_CHANCERY', 'READ',
                            true, :by, now(), now() + interval '7 days')
                        """,
                        Map.of(
                                "audience", audiences.ofParty(new PartyCode("BT")),
                                "by", Objects.requireNonNull(by))));
        recovery(scene, "mission", person(scene, Who.DRAFTER));
        recovery(scene, "alone", alone());
    }

    private void recovery(Laid scene, String state, UUID person) {
        scene.add("recovery", state, "id", insert("""
            insert into identity.recovery (id, person_id, token_hash, code, asked_at, expires_at)
            values (:id, :person, :hash, '123456', now(), now() + interval '24 hours')
            """, Map.of("person", person, "hash", Tokens.hash(Tokens.next()))));
    }

    /** The one person of a State, in a post that runs nothing: nobody of the State could confirm anything. */
    private UUID alone() {
        var person = insert("""
            insert into identity.person (id, email, given_name, family_name, language, zone, created_at)
            values (:id, :email, 'Jane', :canary, 'en', 'UTC', now())
            """, Map.of("email", "alone." + Ids.next() + "@missions.example", "canary", CANARY));
        var account = insert(
                """
                insert into identity.account (id, audience_id, kind, person_id, party_code, duty_station, created_at)
                values (:id, :audience, 'DELEGATE', :person, 'ER', 'BRU', now())
                """, Map.of("audience", audiences.ofParty(new PartyCode("ER")), "person", UUID.fromString(person)));
        jdbc.sql("""
            insert into identity.slice
                (account_id, number, office, authority, administers, suspended, since)
            values (:id, 1, 'MISSION_STAFF', 'READ', false, false, now() - interval '1 day')
            """).param("id", UUID.fromString(account)).update();
        return UUID.fromString(person);
    }

    private UUID person(Laid scene, Who who) {
        Actor actor = scene.actor(who);
        return jdbc.sql("select person_id from identity.account where id = :id")
                .param("id", actor.accountId())
                .query(UUID.class)
                .single();
    }

    private String insert(String sql, Map<String, Object> values) {
        var id = Ids.next();
        jdbc.sql(sql).param("id", id).params(values).update();
        return id.toString();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
