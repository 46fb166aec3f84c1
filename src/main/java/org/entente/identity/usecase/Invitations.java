package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.database.Tokens;
import org.entente.identity.Rank;
import org.entente.identity.model.Invitation;
import org.entente.identity.model.Mission;
import org.entente.identity.model.PostWish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations that are open: neither accepted, nor withdrawn, nor past their seven days. */
@Component
public class Invitations {

    static final Duration LIFE = Duration.ofDays(7);
    private static final String OPEN =
            "select * from identity.invitation where accepted_at is null and withdrawn_at is null and expires_at > :now ";

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(ActorTransactions transactions, Audiences audiences, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the actor's own mission, as row security shows them. */
    public List<Invitation> of(Actor actor, Instant now) {
        return transactions.call(
                actor,
                () -> of(actor.ifParty().map(PartyCode::value).orElse(""), String.valueOf(actor.dutyStation()), now));
    }

    /** Those of all missions of the actor's State that the actor may see. */
    public List<Invitation> ofState(Actor actor, Instant now) {
        return transactions.call(
                actor,
                () -> jdbc.sql(OPEN + "and party_code = :party order by duty_station, made_at")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("party", actor.ifParty().map(PartyCode::value).orElse(""))
                        .query(Invitations::read)
                        .list());
    }

    List<Invitation> of(Mission mission) {
        return of(mission.party().value(), mission.dutyStation(), mission.now());
    }

    /** How many were made for a mission since then, open or not. */
    int madeSince(Mission mission, Instant since) {
        return jdbc.sql("""
                        select count(*) from identity.invitation
                        where party_code = :party and duty_station = :station and made_at > :since
                        """)
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<Invitation> withToken(String token, Instant now) {
        return transactions.asService(() -> jdbc.sql(OPEN
                        + "and id = (select invitation_id from identity.invitation_token where token_hash = :hash)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", Tokens.hash(token))
                .query(Invitations::read)
                .optional());
    }

    /** Keeps an invitation and answers its token, which nothing else ever says. */
    String add(Invitation invitation, Instant now) {
        var token = Tokens.next();
        jdbc.sql("""
                        insert into identity.invitation
                            (id, audience_id, party_code, duty_station, email, language, office, rank,
                             authority, administers, invited_by, issuer, made_at, expires_at)
                        values (:id, :audience, :party, :station, :email, :language, :office, :rank,
                             :authority, :administers, :by, :issuer, :now, :expiry)
                        """)
                .param("id", invitation.id())
                .param("audience", audiences.ofParty(invitation.party()))
                .param("party", invitation.party().value())
                .param("station", invitation.dutyStation())
                .param("email", invitation.email())
                .param("language", invitation.language().tag())
                .param("office", invitation.post().office().name())
                .param(
                        "rank",
                        invitation.post().rank() == null
                                ? null
                                : invitation.post().rank().name())
                .param("authority", invitation.post().authority().name())
                .param("administers", invitation.post().administers())
                .param("by", invitation.by())
                .param("issuer", invitation.issuer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiry", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into identity.invitation_token (invitation_id, token_hash) values (:id, :hash)")
                .param("id", invitation.id())
                .param("hash", Tokens.hash(token))
                .update();
        return token;
    }

    /** An open invitation, if that account made it. */
    Optional<Invitation> made(UUID by, UUID id) {
        return jdbc.sql(OPEN + "and id = :id and invited_by = :by")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("by", by)
                .query(Invitations::read)
                .optional();
    }

    /** Uses an invitation up; false if somebody was faster. */
    boolean accept(UUID id, Instant now) {
        return jdbc.sql("""
                        update identity.invitation set accepted_at = :now
                        where id = :id and accepted_at is null and withdrawn_at is null and expires_at > :now
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    void withdraw(UUID id, Instant now) {
        jdbc.sql("update identity.invitation set withdrawn_at = :now where id = :id and accepted_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private List<Invitation> of(String party, String station, Instant now) {
        return jdbc.sql(OPEN + "and party_code = :party and duty_station = :station order by made_at")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("party", party)
                .param("station", station)
                .query(Invitations::read)
                .list();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        var rank = row.getString("rank");
        return new Invitation(
                row.getObject("id", UUID.class),
                new PartyCode(row.getString("party_code")),
                row.getString("duty_station"),
                row.getString("email"),
                Language.of(row.getString("language")).orElse(Language.EN),
                new PostWish(
                        Office.valueOf(row.getString("office")),
                        rank == null ? null : Rank.valueOf(rank),
                        Authority.valueOf(row.getString("authority")),
                        row.getBoolean("administers")),
                row.getObject("invited_by", UUID.class),
                row.getString("issuer"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
