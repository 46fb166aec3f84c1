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
import org.entente.groups.model.Invitation;
import org.entente.groups.model.InvitationStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to belong to a group. */
@Component
class JdbcInvitations implements InvitationStore {

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void send(Group group, Invitation invitation, UUID partyAudience) {
        jdbc.sql("""
                insert into groups.invitations (id, group_id, audience_id, party, party_audience_id, capacity, letter,
                                                letter_language, group_name, purpose, invited_by, sent_at, reply_by, zone)
                values (:id, :group, :audience, :party, :partyAudience, :capacity, :letter,
                        :letterLanguage, :groupName::jsonb, :purpose::jsonb, :invitedBy, :sentAt, :replyBy, :zone)
                """)
                .param("id", invitation.id())
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("party", invitation.party().value())
                .param("partyAudience", partyAudience)
                .param("capacity", invitation.capacity().name())
                .param("letter", invitation.letter())
                .param("letterLanguage", invitation.letterLanguage().tag())
                .param("groupName", Wordings.toJson(invitation.groupName()))
                .param("purpose", Wordings.toJson(invitation.purpose()))
                .param("invitedBy", invitation.invitedBy().value())
                .param("sentAt", invitation.sentAt().atOffset(ZoneOffset.UTC))
                .param("replyBy", invitation.replyBy().atOffset(ZoneOffset.UTC))
                .param("zone", invitation.zone().getId())
                .update();
    }

    @Override
    public Optional<Invitation> invitation(UUID id) {
        return jdbc.sql("select * from groups.invitations where id = :id")
                .param("id", id)
                .query(JdbcInvitations::read)
                .optional();
    }

    @Override
    public Optional<Invitation> locked(UUID id) {
        return jdbc.sql("select * from groups.invitations where id = :id for update")
                .param("id", id)
                .query(JdbcInvitations::read)
                .optional();
    }

    @Override
    public List<Invitation> ofGroup(UUID groupId) {
        return jdbc.sql("select * from groups.invitations where group_id = :group order by sent_at desc, id desc")
                .param("group", groupId)
                .query(JdbcInvitations::read)
                .list();
    }

    @Override
    public List<UUID> unanswered(Instant now, int most) {
        return jdbc.sql("""
                select id from groups.invitations
                 where answer is null and reply_by < :now order by reply_by, id limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public void answer(Invitation answered) {
        jdbc.sql("update groups.invitations set answer = :answer, answered_at = :at where id = :id and answer is null")
                .param("id", answered.id())
                .param("answer", Objects.requireNonNull(answered.answer()).name())
                .param("at", Objects.requireNonNull(answered.answeredAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        var answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                new PartyCode(row.getString("party")),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("letter"),
                Language.of(row.getString("letter_language")).orElseThrow(),
                Wordings.fromJson(row.getString("group_name")),
                Wordings.fromJson(row.getString("purpose")),
                new PartyCode(row.getString("invited_by")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("reply_by", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                answer == null ? null : Invitation.Answer.valueOf(answer),
                answeredAt == null ? null : answeredAt.toInstant());
    }
}
