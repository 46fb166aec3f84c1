package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.groups.Relation;
import org.entente.groups.model.RelationStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The relations of groups, a row for each side. */
@Component
class JdbcRelations implements RelationStore {

    private final JdbcClient jdbc;

    JdbcRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('groups.relations', 0))")
                .query((row, number) -> true)
                .single();
    }

    @Override
    public List<Relation> relations(UUID groupId) {
        return jdbc.sql("select * from groups.relations where group_id = :group order by state_since desc, id")
                .param("group", groupId)
                .query(JdbcRelations::read)
                .list();
    }

    @Override
    public List<Relation> sides(UUID linkId) {
        return jdbc.sql("select * from groups.relations where link_id = :link order by proposed desc")
                .param("link", linkId)
                .query(JdbcRelations::read)
                .list();
    }

    @Override
    public void add(Relation side) {
        var ownName = side.ownName();
        jdbc.sql("""
                insert into groups.relations (id, link_id, group_id, audience_id, kind, address, other_group_id, name,
                                              own_name, proposed, state, state_since)
                values (:id, :link, :group, :audience, :kind, :address, :other, :name::jsonb, :ownName::jsonb, :proposed,
                        :state, :at)
                """)
                .param("id", side.id())
                .param("link", side.linkId())
                .param("group", side.groupId())
                .param("audience", side.audienceId())
                .param("kind", side.kind().name())
                .param("address", side.address())
                .param("other", side.otherGroupId())
                .param("name", Wordings.toJson(side.name()))
                .param("ownName", ownName == null ? null : Wordings.toJson(ownName))
                .param("proposed", side.proposed())
                .param("state", side.state().name())
                .param("at", side.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void keep(Relation side) {
        jdbc.sql("""
                update groups.relations set state = :state, state_since = :at, other_group_id = :other where id = :id
                """)
                .param("id", side.id())
                .param("state", side.state().name())
                .param("at", side.at().atOffset(ZoneOffset.UTC))
                .param("other", side.otherGroupId())
                .update();
    }

    private static Relation read(ResultSet row, int number) throws SQLException {
        var ownName = row.getString("own_name");
        return new Relation(
                row.getObject("id", UUID.class),
                row.getObject("link_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                Relation.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getObject("other_group_id", UUID.class),
                Wordings.fromJson(row.getString("name")),
                ownName == null ? null : Wordings.fromJson(ownName),
                row.getBoolean("proposed"),
                Relation.State.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant());
    }
}
