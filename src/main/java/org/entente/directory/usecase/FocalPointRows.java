package org.entente.directory.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Audiences;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionKey;
import org.entente.directory.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of focal points, with the eyes of the transaction; what writes is called as the service. */
@Component
class FocalPointRows {

    private static final String STANDING = "select * from directory.focal_point where withdrawn_at is null ";

    private final Audiences audiences;
    private final JdbcClient jdbc;

    FocalPointRows(Audiences audiences, JdbcClient jdbc) {
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    List<FocalPoint> all() {
        return jdbc.sql(STANDING + "order by topic, function, id")
                .query(FocalPointRows::read)
                .list();
    }

    List<FocalPoint> of(MissionKey mission) {
        return jdbc.sql(STANDING + "and party_code = :party and duty_station = :station order by topic, function, id")
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(FocalPointRows::read)
                .list();
    }

    Optional<FocalPoint> find(UUID id) {
        return jdbc.sql(STANDING + "and id = :id")
                .param("id", id)
                .query(FocalPointRows::read)
                .optional();
    }

    /** Those that were last confirmed before an instant and not reminded since another. */
    List<FocalPoint> toRemind(Instant confirmedBefore, Instant remindedBefore, int most) {
        return jdbc.sql(STANDING + """
                        and confirmed_at < :confirmed and (reminded_at is null or reminded_at < :reminded)
                        order by confirmed_at limit :most for update skip locked
                        """)
                .param("confirmed", confirmedBefore.atOffset(ZoneOffset.UTC))
                .param("reminded", remindedBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(FocalPointRows::read)
                .list();
    }

    /** Those named for a group. */
    List<FocalPoint> ofGroup(UUID group, int most) {
        return jdbc.sql(STANDING + "and group_id = :group order by topic, party_code, id limit :most")
                .param("group", group)
                .param("most", most)
                .query(FocalPointRows::read)
                .list();
    }

    /** Writes one as it now is; a new one is made. */
    void keep(FocalPoint point, @Nullable UUID groupAudience) {
        var audience =
                groupAudience == null ? audiences.ofCompanions(point.mission().party()) : groupAudience;
        jdbc.sql("""
                        insert into directory.focal_point
                            (id, party_code, duty_station, audience_id, topic, topic_text, group_id, function, mailbox,
                             phone, account_id, deputy, deputy_phone, deputy_account_id, round_the_clock, confirmed_at)
                        values (:id, :party, :station, :audience, :topic, :topic_text, :group, :function, :mailbox,
                            :phone, :account, :deputy, :deputy_phone, :deputy_account, :always, :at)
                        on conflict (id) do update
                        set audience_id = excluded.audience_id, topic = excluded.topic, topic_text = excluded.topic_text,
                            group_id = excluded.group_id, function = excluded.function, mailbox = excluded.mailbox,
                            phone = excluded.phone, account_id = excluded.account_id, deputy = excluded.deputy,
                            deputy_phone = excluded.deputy_phone, deputy_account_id = excluded.deputy_account_id,
                            round_the_clock = excluded.round_the_clock, confirmed_at = excluded.confirmed_at,
                            reminded_at = null
                        where focal_point.party_code = excluded.party_code
                          and focal_point.duty_station = excluded.duty_station and focal_point.withdrawn_at is null
                        """)
                .param("id", point.id())
                .param("party", point.mission().party().value())
                .param("station", point.mission().dutyStation())
                .param("audience", audience)
                .param("topic", point.topic().name())
                .param("topic_text", point.topicText())
                .param("group", point.groupId())
                .param("function", point.function())
                .param("mailbox", point.mailbox())
                .param("phone", point.phone())
                .param("account", point.account())
                .param("deputy", point.deputy())
                .param("deputy_phone", point.deputyPhone())
                .param("deputy_account", point.deputyAccount())
                .param("always", point.roundTheClock())
                .param("at", point.confirmedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UUID id, Instant at) {
        change("confirmed_at = :at, reminded_at = null", id, at);
    }

    void remind(UUID id, Instant at) {
        change("reminded_at = :at", id, at);
    }

    void withdraw(UUID id, Instant at) {
        change("withdrawn_at = :at", id, at);
    }

    private void change(String what, UUID id, Instant at) {
        jdbc.sql("update directory.focal_point set " + what + " where id = :id and withdrawn_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static FocalPoint read(ResultSet row, int number) throws SQLException {
        return new FocalPoint(
                row.getObject("id", UUID.class),
                DirectoryRows.mission(row),
                Topic.valueOf(row.getString("topic")),
                row.getString("topic_text"),
                row.getObject("group_id", UUID.class),
                row.getString("function"),
                row.getString("mailbox"),
                row.getString("phone"),
                row.getObject("account_id", UUID.class),
                row.getString("deputy"),
                row.getString("deputy_phone"),
                row.getObject("deputy_account_id", UUID.class),
                row.getBoolean("round_the_clock"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
