package org.entente.press.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.core.PartyCode;
import org.entente.press.model.NameStore;
import org.entente.press.model.TaughtName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that groups have taught. */
@Component
class JdbcNames implements NameStore {

    private final JdbcClient jdbc;

    JdbcNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TaughtName> ofGroup(UUID groupId) {
        return jdbc.sql(
                        "select * from press.taught_name where group_id = :group order by taught_at desc, id limit :most")
                .param("group", groupId)
                .param("most", MOST)
                .query(JdbcNames::name)
                .list();
    }

    @Override
    public Listing listing(UUID groupId, int page, int size) {
        var total = new AtomicLong();
        var names = jdbc.sql("""
                        select *, count(*) over () as total from press.taught_name where group_id = :group
                        order by taught_at desc, id limit :size offset :from
                        """)
                .param("group", groupId)
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return name(row, number);
                })
                .list();
        return new Listing(names, page, (int) Math.max(1, (total.get() + size - 1) / size));
    }

    @Override
    public int held(UUID groupId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('press.taught_name/' || :group, 0))")
                .param("group", groupId.toString())
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select count(*) from press.taught_name where group_id = :group")
                .param("group", groupId)
                .query(Integer.class)
                .single();
    }

    private static TaughtName name(ResultSet row, int number) throws SQLException {
        return new TaughtName(
                PressRows.id(row, "id"),
                PressRows.id(row, "group_id"),
                row.getString("form"),
                TaughtName.Kind.valueOf(row.getString("kind")),
                row.getString("meaning"),
                new PartyCode(row.getString("taught_by")),
                PressRows.instant(row, "taught_at"));
    }

    @Override
    public boolean add(TaughtName name, UUID audienceId) {
        return jdbc.sql("""
                        insert into press.taught_name (id, group_id, audience_id, form, form_key, kind, meaning, taught_by, taught_at)
                        values (:id, :group, :audience, :form, :key, :kind, :meaning, :by, :at)
                        on conflict (group_id, form_key) do nothing
                        """)
                        .param("id", name.id())
                        .param("group", name.groupId())
                        .param("audience", audienceId)
                        .param("form", name.form())
                        .param("key", name.key())
                        .param("kind", name.kind().name())
                        .param("meaning", name.meaning())
                        .param("by", name.taughtBy().value())
                        .param("at", PressRows.time(name.taughtAt()))
                        .update()
                == 1;
    }

    @Override
    public boolean remove(UUID groupId, UUID id) {
        return jdbc.sql("delete from press.taught_name where group_id = :group and id = :id")
                        .param("group", groupId)
                        .param("id", id)
                        .update()
                == 1;
    }
}
