package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.AwaitedReply;
import org.entente.groups.model.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which groups may be asked to join, and the requests made to them. */
@Component
class JdbcAccessions implements AccessionStore {

    private final JdbcClient jdbc;

    JdbcAccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opening> open() {
        return jdbc.sql("select * from groups.openings where open order by set_at, group_id")
                .query(JdbcAccessions::readOpening)
                .list();
    }

    @Override
    public Optional<Opening> opening(UUID groupId) {
        return jdbc.sql("select * from groups.openings where group_id = :group")
                .param("group", groupId)
                .query(JdbcAccessions::readOpening)
                .optional();
    }

    @Override
    public void keep(Group group, Opening opening, Instant at) {
        jdbc.sql("""
                insert into groups.openings (group_id, audience_id, open, period, working_days, name, purpose, set_at)
                values (:group, :audience, :open, :period, :workingDays, :name::jsonb, :purpose::jsonb, :at)
                on conflict (group_id) do update
                   set open = excluded.open, period = excluded.period, working_days = excluded.working_days,
                       name = excluded.name, purpose = excluded.purpose, set_at = excluded.set_at
                """)
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("open", opening.open())
                .param("period", opening.period())
                .param("workingDays", opening.workingDays())
                .param("name", Wordings.toJson(opening.name()))
                .param("purpose", Wordings.toJson(opening.purpose()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void request(Group group, Accession accession, UUID partyAudience) {
        jdbc.sql("""
                insert into groups.accessions (id, group_id, audience_id, party, party_audience_id, capacity, upgrade,
                                               reason, reason_language, group_name, requested_at, deadline, zone)
                values (:id, :group, :audience, :party, :partyAudience, :capacity, :upgrade,
                        :reason, :language, :groupName::jsonb, :requestedAt, :deadline, :zone)
                """)
                .param("id", accession.id())
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("party", accession.party().value())
                .param("partyAudience", partyAudience)
                .param("capacity", accession.capacity().name())
                .param("upgrade", accession.upgrade())
                .param("reason", accession.reason())
                .param("language", accession.reasonLanguage().tag())
                .param("groupName", Wordings.toJson(accession.groupName()))
                .param("requestedAt", accession.requestedAt().atOffset(ZoneOffset.UTC))
                .param("deadline", accession.deadline().atOffset(ZoneOffset.UTC))
                .param("zone", accession.zone().getId())
                .update();
    }

    @Override
    public Optional<Accession> accession(UUID id) {
        return jdbc.sql("select * from groups.accessions where id = :id")
                .param("id", id)
                .query(JdbcAccessions::read)
                .optional();
    }

    @Override
    public Optional<Accession> locked(UUID id) {
        return jdbc.sql("select * from groups.accessions where id = :id for update")
                .param("id", id)
                .query(JdbcAccessions::read)
                .optional();
    }

    @Override
    public List<Accession> ofGroup(UUID groupId) {
        return jdbc.sql("select * from groups.accessions where group_id = :group order by requested_at desc, id desc")
                .param("group", groupId)
                .query(JdbcAccessions::read)
                .list();
    }

    @Override
    public List<AwaitedReply> awaiting(PartyCode party, Instant now) {
        return jdbc.sql("""
                select 'INVITATION' as kind, id, group_name, reply_by as due, zone from groups.invitations
                 where party = :party and answer is null and reply_by >= :now
                union all
                select 'ACCESSION', id, group_name, deadline, zone from groups.accessions where outcome is null
                order by due, id
                """)
                .param("party", party.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new AwaitedReply(
                        AwaitedReply.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        Wordings.fromJson(row.getString("group_name")),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        ZoneId.of(row.getString("zone"))))
                .list();
    }

    @Override
    public List<UUID> due(Instant deadlineBefore, int most) {
        return jdbc.sql("""
                select id from groups.accessions
                 where outcome is null and deadline < :before order by deadline, id limit :most
                """)
                .param("before", deadlineBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public void end(Accession ended) {
        jdbc.sql("update groups.accessions set outcome = :outcome, ended_at = :at where id = :id and outcome is null")
                .param("id", ended.id())
                .param("outcome", Objects.requireNonNull(ended.outcome()).name())
                .param("at", Objects.requireNonNull(ended.endedAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void move(Accession later) {
        jdbc.sql("update groups.accessions set deadline = :deadline where id = :id and outcome is null")
                .param("id", later.id())
                .param("deadline", later.deadline().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void object(Group group, Accession accession, Accession.Objection objection) {
        jdbc.sql("""
                insert into groups.accession_objections (accession_id, audience_id, party, reason, language, received_at)
                values (:accession, :audience, :party, :reason, :language, :receivedAt)
                """)
                .param("accession", accession.id())
                .param("audience", group.audienceId())
                .param("party", objection.party().value())
                .param("reason", objection.reason())
                .param("language", objection.language().tag())
                .param("receivedAt", objection.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Accession.Objection> objection(UUID accessionId) {
        return jdbc.sql("select * from groups.accession_objections where accession_id = :accession")
                .param("accession", accessionId)
                .query(JdbcAccessions::readObjection)
                .optional();
    }

    private static Opening readOpening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("group_id", UUID.class),
                row.getBoolean("open"),
                row.getInt("period"),
                row.getBoolean("working_days"),
                Wordings.fromJson(row.getString("name")),
                Wordings.fromJson(row.getString("purpose")));
    }

    private static Accession read(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Accession(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                new PartyCode(row.getString("party")),
                Capacity.valueOf(row.getString("capacity")),
                row.getBoolean("upgrade"),
                row.getString("reason"),
                Language.of(row.getString("reason_language")).orElseThrow(),
                Wordings.fromJson(row.getString("group_name")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                outcome == null ? null : Accession.Outcome.valueOf(outcome),
                endedAt == null ? null : endedAt.toInstant());
    }

    private static Accession.Objection readObjection(ResultSet row, int number) throws SQLException {
        return new Accession.Objection(
                new PartyCode(row.getString("party")),
                row.getString("reason"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
