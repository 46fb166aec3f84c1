package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.entente.identity.Charge;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way to every mission: what its own people see of it, and, for an act, the mission held for the time of the act,
 * which then writes as the service.
 */
@Component
public class Missions {

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Missions(ActorTransactions transactions, Audiences audiences, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The actor's own mission, as row security shows it; a national coordinator's are {@link #ofState}. */
    public Optional<Mission> own(Actor actor) {
        return ofState(actor).stream()
                .filter(mission -> mission.dutyStation().equals(actor.dutyStation()))
                .findFirst();
    }

    /** The missions of the actor's State whose people the actor may see: the own one, or all of them. */
    public List<Mission> ofState(Actor actor) {
        var now = clock.instant();
        return actor.ifParty()
                .map(party -> transactions.call(actor, () -> {
                    var charges = charges(party, now);
                    return posts(party, now).stream()
                            .collect(Collectors.groupingBy(account -> String.valueOf(account.dutyStation())))
                            .entrySet()
                            .stream()
                            .map(entry -> mission(party, entry.getKey(), entry.getValue(), charges, now))
                            .toList();
                }))
                .orElse(List.of());
    }

    /** Does the work on the actor's own mission, which nobody else changes meanwhile; the actor has a post in it. */
    MissionOutcome act(Actor actor, BiFunction<Mission, Account, MissionOutcome> work) {
        return transactions
                .asServiceWhere(actor, () -> own(actor), seen -> {
                    var mission = held(seen.party(), seen.dutyStation());
                    return mission.posts().stream()
                            .filter(account -> account.id().equals(actor.accountId())
                                    && account.post().holds())
                            .findFirst()
                            .map(by -> work.apply(mission, by))
                            .orElseGet(MissionOutcome.NotThere::new);
                })
                .orElseGet(MissionOutcome.NotThere::new);
    }

    /** The mission, held until the transaction of the service ends. */
    public Mission held(PartyCode party, String station) {
        return transactions.asService(() -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:mission, 0))")
                    .param("mission", "identity.mission " + party + " " + station)
                    .query((row, number) -> true)
                    .single();
            var now = clock.instant();
            var posts = posts(party, now).stream()
                    .filter(account -> station.equals(account.dutyStation()))
                    .toList();
            return mission(party, station, posts, charges(party, now), now);
        });
    }

    /** Whether anybody runs the people of any mission of the State. */
    boolean hasAdministrator(PartyCode party) {
        return transactions.asService(() -> posts(party, clock.instant()).stream()
                .anyMatch(account ->
                        account.post().until() == null && account.post().administers()));
    }

    void open(Charge charge, UUID by, Instant at) {
        jdbc.sql("""
                        insert into identity.charge
                            (id, audience_id, party_code, duty_station, account_id, since, until, notified_by, notified_at)
                        values (:id, :audience, :party, :station, :account, :since, :until, :by, :at)
                        """)
                .param("id", charge.id())
                .param("audience", audiences.ofParty(charge.party()))
                .param("party", charge.party().value())
                .param("station", charge.dutyStation())
                .param("account", charge.account())
                .param("since", charge.since().atOffset(ZoneOffset.UTC))
                .param("until", charge.until() == null ? null : charge.until().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(Charge charge, UUID by, Instant at) {
        jdbc.sql("update identity.charge set closed_at = :at, closed_by = :by where id = :id and closed_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", charge.id())
                .update();
    }

    private static Mission mission(
            PartyCode party, String station, List<Account> posts, List<Charge> charges, Instant now) {
        return new Mission(
                party,
                station,
                posts,
                charges.stream()
                        .filter(charge -> charge.dutyStation().equals(station))
                        .toList(),
                now);
    }

    private List<Account> posts(PartyCode party, Instant now) {
        return jdbc.sql(ReadingAccounts.SELECT
                        + "where account.party_code = :party order by account.duty_station, account.id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("party", party.value())
                .query(ReadingAccounts::account)
                .list();
    }

    private List<Charge> charges(PartyCode party, Instant now) {
        return jdbc.sql("""
                        select * from identity.charge
                        where party_code = :party and closed_at is null and (until is null or until > :now)
                        order by since
                        """)
                .param("party", party.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Missions::charge)
                .list();
    }

    private static Charge charge(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Charge(
                row.getObject("id", UUID.class),
                new PartyCode(row.getString("party_code")),
                row.getString("duty_station"),
                row.getObject("account_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
