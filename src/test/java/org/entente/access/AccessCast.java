package org.entente.access;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.entente.access.Who.Seat;
import org.entente.core.Actor;
import org.entente.core.Actor.Kind;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Tokens;
import org.entente.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the posts and the sessions of everyone; laid down by hand, since some of them should not be there at all. */
@TestComponent
class AccessCast {

    private static final String AN_HOUR_AHEAD = "now() + interval '1 hour'";

    private final Audiences audiences;
    private final JdbcClient jdbc = TestDatabase.get().superuserJdbc();

    AccessCast(Audiences audiences) {
        this.audiences = audiences;
    }

    Map<Who, Actor> open() {
        var actors = new EnumMap<Who, Actor>(Who.class);
        for (var who : Who.values()) {
            var seat = who.seat();
            if (seat != null) {
                actors.put(who, signIn(seat, post(seat, person(who), who)));
            }
        }
        var member = actors.get(Who.MEMBER);
        actors.put(Who.ANYONE, Actor.anyone(Language.EN, ZoneOffset.UTC));
        actors.put(Who.UNKNOWN_TOKEN, with(member, Tokens.next()));
        actors.put(Who.EXPIRED, with(member, session(member, AN_HOUR_AHEAD, "now() - interval '1 second'")));
        actors.put(Who.IDLE, with(member, session(member, "now() - interval '61 minutes'", "'infinity'")));
        actors.put(Who.HALF_SIGNED_IN, with(member, halfWay()));
        actors.put(Who.OPERATOR, operator());
        return actors;
    }

    private UUID person(Who who) {
        var id = Ids.next();
        jdbc.sql("""
            insert into identity.person
                (id, email, given_name, family_name, language, zone, created_at)
            values (:id, :email, 'Jane', :family, 'en', 'UTC', now())
            """)
                .param("family", AccessScene.CANARY)
                .param("id", id)
                .param("email", who + "." + id + "@missions.example")
                .update();
        return id;
    }

    /** The account of a post of the person. */
    private UUID post(Seat seat, UUID person, Who who) {
        var id = account(Kind.DELEGATE, person, seat.party(), seat.station());
        jdbc.sql("""
            insert into identity.slice
                (account_id, number, office, authority, administers, suspended, since, until)
            values (:id, 1, :office, :authority, :administers, :suspended, now() - interval '1 day', :until)
            """)
                .param("id", id)
                .param("office", seat.office().name())
                .param("authority", seat.authority().name())
                .param("administers", seat.administers())
                .param("suspended", who == Who.POST_SUSPENDED)
                .param("until", who == Who.POST_ENDED ? java.time.OffsetDateTime.parse("2999-01-01T00:00:00Z") : null)
                .update();
        return id;
    }

    private UUID account(Kind kind, UUID person, @Nullable String party, @Nullable String station) {
        var id = Ids.next();
        jdbc.sql("""
            insert into identity.account
                (id, audience_id, kind, person_id, party_code, duty_station, created_at)
            values (:id, :audience, :kind, :person, :party, :station, now())
            """)
                .param("id", id)
                .param(
                        "audience",
                        party == null
                                ? audiences.createForParties(java.util.List.of())
                                : audiences.ofParty(new PartyCode(party)))
                .param("kind", kind.name())
                .param("person", person)
                .param("party", party)
                .param("station", station)
                .update();
        return id;
    }

    private Actor signIn(Seat seat, UUID account) {
        var actor = new Actor(
                Kind.DELEGATE,
                account,
                seat.office(),
                seat.authority(),
                new PartyCode(seat.party()),
                seat.station(),
                Language.EN,
                ZoneOffset.UTC,
                "");
        return with(actor, session(actor, AN_HOUR_AHEAD, "'infinity'"));
    }

    private Actor operator() {
        var account = account(Kind.OPERATOR, person(Who.OPERATOR), null, null);
        jdbc.sql("insert into identity.slice values (:id, 1, null, null, null, false, false, now() - interval '1 day')")
                .param("id", account)
                .update();
        var actor = new Actor(Kind.OPERATOR, account, null, null, null, null, Language.EN, ZoneOffset.UTC, "");
        return with(actor, session(actor, AN_HOUR_AHEAD, "'infinity'"));
    }

    /** Answers the token. Seen an hour ahead, so that no page has to note that it was seen. */
    private String session(Actor actor, String seenAt, String expiresAt) {
        var token = Tokens.next();
        jdbc.sql("""
            insert into access.session (token_hash, kind, account_id, party_code, opened_at, seen_at,
                expires_at, person_id, duty_station, whole_state, device)
            select :hash, kind, id, party_code, now(), %s, %s, person_id, duty_station, :sees, :device
            from identity.account where id = :account
            """.formatted(seenAt, expiresAt))
                .param("hash", Tokens.hash(token))
                .param("account", actor.accountId())
                .param("device", AccessScene.CANARY)
                .param("sees", actor.office() == Actor.Office.NATIONAL_COORDINATOR)
                .update();
        return token;
    }

    /** What the page that asks for one of several posts carries, sent as if it were a session. */
    private String halfWay() {
        var person = person(Who.HALF_SIGNED_IN);
        for (var seat :
                java.util.List.of(Seat.head("BT"), Seat.of("BT", "ROM", Actor.Office.DRAFTER, Actor.Authority.DRAFT))) {
            post(seat, person, Who.HALF_SIGNED_IN);
        }
        var token = Tokens.next();
        jdbc.sql("""
            insert into identity.sign_in_link (token_hash, person_id, made_at, expires_at, purpose)
            values (:hash, :person, now(), now() + interval '15 minutes', 'CHOICE')
            """).param("hash", Tokens.hash(token)).param("person", person).update();
        return token;
    }

    private static Actor with(@Nullable Actor actor, String token) {
        if (actor == null) {
            throw new IllegalStateException("There is no such actor.");
        }
        return new Actor(
                actor.kind(),
                actor.accountId(),
                actor.office(),
                actor.authority(),
                actor.party(),
                actor.dutyStation(),
                actor.language(),
                actor.zone(),
                token);
    }
}
