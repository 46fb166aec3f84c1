package org.entente.record.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.record.model.Acts;
import org.entente.record.model.Commitment;
import org.entente.record.model.RecordedAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts in full, under row security. */
@Component
class JdbcActs implements Acts {

    private final JdbcClient jdbc;

    JdbcActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RecordedAct act, String json, byte[] salt) {
        var arrival = jdbc.sql("""
                        insert into record.intent (act_id, kind, at, audience_id, subject_id, act, salt, commitment)
                        values (:id, :kind, :at, :audience, :subject, :act, :salt, :commitment)
                        returning arrival
                        """)
                .param("id", act.id())
                .param("kind", act.kind())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("audience", act.audienceId())
                .param("subject", act.subjectId())
                .param("act", json)
                .param("salt", salt)
                .param("commitment", Commitment.to(json, salt))
                .query(Long.class)
                .single();
        jdbc.sql("insert into record.pending (arrival, act_id) values (:arrival, :id)")
                .param("arrival", arrival)
                .param("id", act.id())
                .update();
    }

    @Override
    public Optional<StoredAct> find(UUID actId) {
        return jdbc.sql("""
                        select act, salt, intent.commitment, arrival, position
                        from record.intent left join record.entry using (act_id) where act_id = :id
                        """).param("id", actId).query(JdbcActs::stored).optional();
    }

    @Override
    public List<StoredAct> list(ActFilter filter, int most) {
        return jdbc.sql("""
                        select act, salt, intent.commitment, arrival, position
                        from record.intent left join record.entry using (act_id)
                        where (:before::bigint is null or arrival < :before) and (:kind::text is null or kind = :kind)
                        order by arrival desc limit :most
                        """)
                .param("before", filter.before())
                .param("kind", filter.kind())
                .param("most", most)
                .query(JdbcActs::stored)
                .list();
    }

    /** Hops from kind to kind along the index instead of reading every act. */
    @Override
    public List<String> kinds() {
        return jdbc.sql("""
                        with recursive seen as (
                            (select kind from record.intent order by kind limit 1)
                            union all
                            select (select kind from record.intent next where next.kind > seen.kind order by kind limit 1)
                            from seen where seen.kind is not null)
                        select kind from seen where kind is not null
                        """).query(String.class).list();
    }

    @Override
    public List<EnteredAct> entered(long first, int most) {
        return jdbc.sql("""
                        select position, entry.commitment as entry, intent.act_id, kind, at, audience_id, subject_id, act, salt
                        from record.entry left join record.intent on intent.act_id = entry.act_id
                        where position >= :first order by position limit :most
                        """)
                .param("first", first)
                .param("most", most)
                .query(JdbcActs::entered)
                .list();
    }

    @Override
    public List<UUID> lost(int most) {
        return jdbc.sql("""
                        select act_id from record.intent
                        where not exists (select 1 from record.entry where entry.act_id = intent.act_id)
                          and not exists (select 1 from record.pending where pending.act_id = intent.act_id)
                        limit :most
                        """).param("most", most).query(UUID.class).list();
    }

    private static EnteredAct entered(ResultSet row, int number) throws SQLException {
        var id = row.getObject("act_id", UUID.class);
        var columns = id == null
                ? null
                : new RecordedActColumns(
                        id,
                        row.getString("kind"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("audience_id", UUID.class),
                        row.getObject("subject_id", UUID.class));
        return new EnteredAct(
                row.getLong("position"), row.getBytes("entry"), columns, row.getString("act"), row.getBytes("salt"));
    }

    private static StoredAct stored(ResultSet row, int number) throws SQLException {
        return new StoredAct(
                row.getString("act"),
                row.getBytes("salt"),
                row.getBytes("commitment"),
                row.getLong("arrival"),
                row.getObject("position", Long.class));
    }
}
