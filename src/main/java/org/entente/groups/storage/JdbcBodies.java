package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Body;
import org.entente.groups.BodyKind;
import org.entente.groups.Level;
import org.entente.groups.Participation;
import org.entente.groups.model.BodyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies and their participants. */
@Component
class JdbcBodies implements BodyStore {

    private final JdbcClient jdbc;

    JdbcBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Body> bodies(UUID groupId) {
        return jdbc.sql(
                        "select * from groups.bodies where group_id = :group order by closed nulls first, recorded_at, id")
                .param("group", groupId)
                .query(JdbcBodies::read)
                .list();
    }

    @Override
    public Optional<Body> body(UUID groupId, String slug) {
        return jdbc.sql("select * from groups.bodies where group_id = :group and slug = :slug")
                .param("group", groupId)
                .param("slug", slug)
                .query(JdbcBodies::read)
                .optional();
    }

    @Override
    public Optional<Body> body(UUID id) {
        return jdbc.sql("select * from groups.bodies where id = :id")
                .param("id", id)
                .query(JdbcBodies::read)
                .optional();
    }

    @Override
    public boolean slugTaken(UUID groupId, String slug) {
        return body(groupId, slug).isPresent();
    }

    @Override
    public void add(Body body, Instant at) {
        var level = body.level();
        jdbc.sql("""
                insert into groups.bodies (id, group_id, audience_id, content_audience_id, slug, kind, name, purpose,
                                           level, opt_in, participants_only, established, recorded_at)
                values (:id, :group, :audience, :contentAudience, :slug, :kind, :name::jsonb, :purpose::jsonb,
                        :level, :optIn, :participantsOnly, :established, :at)
                """)
                .param("id", body.id())
                .param("group", body.groupId())
                .param("audience", body.audienceId())
                .param("contentAudience", body.contentAudienceId())
                .param("slug", body.slug())
                .param("kind", body.kind().name())
                .param("name", Wordings.toJson(body.name()))
                .param("purpose", Wordings.toJson(body.purpose()))
                .param("level", level == null ? null : level.name())
                .param("optIn", body.optIn())
                .param("participantsOnly", body.participantsOnly())
                .param("established", body.established().toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void close(Body closed) {
        jdbc.sql("update groups.bodies set closed = :closed where id = :id and closed is null")
                .param("id", closed.id())
                .param("closed", Objects.requireNonNull(closed.closed()).toString())
                .update();
    }

    @Override
    public List<Participation> participations(UUID groupId) {
        return jdbc.sql("select * from groups.body_participants where group_id = :group order by since_day, party")
                .param("group", groupId)
                .query(JdbcBodies::readParticipation)
                .list();
    }

    @Override
    public List<Participation> participationsOf(UUID bodyId) {
        return jdbc.sql("select * from groups.body_participants where body_id = :body order by since_day, party")
                .param("body", bodyId)
                .query(JdbcBodies::readParticipation)
                .list();
    }

    @Override
    public void begin(Body body, Participation participation, Instant at) {
        jdbc.sql("""
                insert into groups.body_participants (id, body_id, group_id, audience_id, party, since, since_day, reads,
                                                      recorded_at)
                values (:id, :body, :group, :audience, :party, :since, :sinceDay, false, :at)
                """)
                .param("id", Ids.next())
                .param("body", body.id())
                .param("group", body.groupId())
                .param("audience", body.audienceId())
                .param("party", participation.party().value())
                .param("since", participation.since().toString())
                .param("sinceDay", participation.since().earliest())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(Participation ended) {
        var until = Objects.requireNonNull(ended.until());
        jdbc.sql("""
                update groups.body_participants set until = :until, until_day = :untilDay
                 where body_id = :body and party = :party and until is null
                """)
                .param("body", ended.bodyId())
                .param("party", ended.party().value())
                .param("until", until.toString())
                .param("untilDay", until.earliest())
                .update();
    }

    @Override
    public void read(UUID bodyId, Set<PartyCode> parties) {
        jdbc.sql("""
                update groups.body_participants set reads = (party = any (:parties))
                 where body_id = :body and reads <> (party = any (:parties))
                """)
                .param("body", bodyId)
                .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                .update();
    }

    @Override
    public List<UUID> overdue(LocalDate day, int most) {
        return jdbc.sql("""
                select distinct body_id from groups.body_participants ended
                 where reads and until_day <= :day
                   and not exists (select 1 from groups.body_participants other
                                    where other.body_id = ended.body_id and other.party = ended.party
                                      and other.until is null)
                 limit :most
                """)
                .param("day", day)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static Body read(ResultSet row, int number) throws SQLException {
        var level = row.getString("level");
        return new Body(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                row.getObject("content_audience_id", UUID.class),
                row.getString("slug"),
                BodyKind.valueOf(row.getString("kind")),
                Wordings.fromJson(row.getString("name")),
                Wordings.fromJson(row.getString("purpose")),
                level == null ? null : Level.valueOf(level),
                row.getBoolean("opt_in"),
                row.getBoolean("participants_only"),
                PartialDate.parse(row.getString("established")),
                date(row, "closed"));
    }

    private static Participation readParticipation(ResultSet row, int number) throws SQLException {
        return new Participation(
                row.getObject("body_id", UUID.class),
                new PartyCode(row.getString("party")),
                PartialDate.parse(row.getString("since")),
                date(row, "until"));
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var date = row.getString(column);
        return date == null ? null : PartialDate.parse(date);
    }
}
