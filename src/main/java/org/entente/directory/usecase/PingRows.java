package org.entente.directory.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.directory.AnsweredBy;
import org.entente.directory.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of communication tests, with the eyes of the transaction; what writes is called as the service. */
@Component
class PingRows {

    private static final String PINGS = """
            select ping.*, count(target.*) as reached, count(target.answered_at) as answered
            from directory.ping left join directory.ping_target target on target.ping_id = ping.id
            """;

    private final JdbcClient jdbc;

    PingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ping> find(UUID id) {
        return jdbc.sql(PINGS + "where ping.id = :id group by ping.id")
                .param("id", id)
                .query(PingRows::ping)
                .optional();
    }

    /** The tests of a group, newest first. */
    List<Ping> ofGroup(UUID group, int most) {
        return jdbc.sql(PINGS + "where ping.group_id = :group group by ping.id order by started_at desc limit :most")
                .param("group", group)
                .param("most", most)
                .query(PingRows::ping)
                .list();
    }

    List<PingTarget> targets(Collection<UUID> pings) {
        return jdbc.sql("""
                        select * from directory.ping_target where ping_id = any (cast(:pings as uuid[]))
                        order by party_code, duty_station, topic, focal_point_id
                        """)
                .param("pings", pings.stream().map(UUID::toString).toArray(String[]::new))
                .query(PingRows::target)
                .list();
    }

    /** The groups whose last test began before an instant: they are due for another. */
    List<UUID> groupsTestedBefore(Instant instant) {
        return jdbc.sql("select group_id from directory.ping group by group_id having max(started_at) < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    Set<UUID> groupsEverTested() {
        return Set.copyOf(jdbc.sql("select distinct group_id from directory.ping")
                .query(UUID.class)
                .list());
    }

    /** Two who start a test of one group at once come one after the other. */
    void hold(UUID group) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:group, 0))")
                .param("group", "directory.ping " + group)
                .query((row, number) -> true)
                .single();
    }

    void add(Ping ping, UUID audience) {
        var by = ping.startedBy();
        jdbc.sql("""
                        insert into directory.ping (id, audience_id, group_id, started_at, closes_at, started_by)
                        values (:id, :audience, :group, :started, :closes, :by)
                        """)
                .param("id", ping.id())
                .param("audience", audience)
                .param("group", ping.groupId())
                .param("started", ping.startedAt().atOffset(ZoneOffset.UTC))
                .param("closes", ping.closesAt().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** The focal points of the parties, as they now stand, become what the test is sent to; answers how many. */
    int aim(Ping ping, UUID audience, Collection<PartyCode> parties) {
        return jdbc.sql("""
                        insert into directory.ping_target
                            (ping_id, focal_point_id, audience_id, party_code, duty_station, topic, topic_text, function,
                             account_id, deputy_account_id)
                        select :ping, id, :audience, party_code, duty_station, topic, topic_text, function, account_id,
                            deputy_account_id
                        from directory.focal_point
                        where withdrawn_at is null and (group_id is null or group_id = :group)
                          and party_code = any (:parties)
                        """)
                .param("ping", ping.id())
                .param("audience", audience)
                .param("group", ping.groupId())
                .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                .update();
    }

    /** A test that would reach nobody was none. */
    void drop(Ping ping) {
        jdbc.sql("delete from directory.ping where id = :id")
                .param("id", ping.id())
                .update();
    }

    /** Notes the first answer of a focal point; a second changes nothing. */
    void answer(PingTarget target, AnsweredBy by, Instant at) {
        jdbc.sql("""
                        update directory.ping_target set answered_at = :at, answered_by = :by
                        where ping_id = :ping and focal_point_id = :point and answered_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("ping", target.pingId())
                .param("point", target.focalPoint())
                .update();
    }

    private static Ping ping(ResultSet row, int number) throws SQLException {
        var by = row.getString("started_by");
        return new Ping(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PartyCode(by),
                row.getInt("reached"),
                row.getInt("answered"));
    }

    private static PingTarget target(ResultSet row, int number) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        var by = row.getString("answered_by");
        return new PingTarget(
                row.getObject("ping_id", UUID.class),
                row.getObject("focal_point_id", UUID.class),
                DirectoryRows.mission(row),
                Topic.valueOf(row.getString("topic")),
                row.getString("topic_text"),
                row.getString("function"),
                row.getObject("account_id", UUID.class),
                row.getObject("deputy_account_id", UUID.class),
                at == null ? null : at.toInstant(),
                by == null ? null : AnsweredBy.valueOf(by));
    }
}
