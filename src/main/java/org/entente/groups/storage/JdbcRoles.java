package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Role;
import org.entente.groups.model.RoleStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles of parties. */
@Component
class JdbcRoles implements RoleStore {

    private final JdbcClient jdbc;

    JdbcRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Role> roles(UUID groupId) {
        return jdbc.sql("select * from groups.roles where group_id = :group order by since desc, recorded_at desc, id")
                .param("group", groupId)
                .query(JdbcRoles::read)
                .list();
    }

    @Override
    public Optional<Role> role(UUID id) {
        return jdbc.sql("select * from groups.roles where id = :id")
                .param("id", id)
                .query(JdbcRoles::read)
                .optional();
    }

    @Override
    public void give(Role role, Instant at) {
        var until = role.until();
        jdbc.sql("""
                insert into groups.roles (id, group_id, body_id, audience_id, kind, party, topic, function, language,
                                          since, until, recorded_at)
                values (:id, :group, :body, :audience, :kind, :party, :topic, :function, :language, :since, :until, :at)
                """)
                .param("id", role.id())
                .param("group", role.groupId())
                .param("body", role.bodyId())
                .param("audience", role.audienceId())
                .param("kind", role.kind().name())
                .param("party", role.party().value())
                .param("topic", role.topic())
                .param("function", role.function())
                .param("language", role.language().tag())
                .param("since", role.since().toString())
                .param("until", until == null ? null : until.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(Role ended) {
        jdbc.sql("update groups.roles set until = :until where id = :id")
                .param("id", ended.id())
                .param("until", Objects.requireNonNull(ended.until()).toString())
                .update();
    }

    private static Role read(ResultSet row, int number) throws SQLException {
        var until = row.getString("until");
        return new Role(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                Role.Kind.valueOf(row.getString("kind")),
                new PartyCode(row.getString("party")),
                row.getString("topic"),
                row.getString("function"),
                Language.of(row.getString("language")).orElseThrow(),
                PartialDate.parse(row.getString("since")),
                until == null ? null : PartialDate.parse(until));
    }
}
