package org.entente.press.storage;

import java.util.List;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.press.model.NameStore;
import org.entente.press.model.TaughtName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that groups have taught. */
@Component
class JdbcNames implements NameStore {

    private static final int MOST = 2_000;

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
                .query((row, number) -> new TaughtName(
                        PressRows.id(row, "id"),
                        PressRows.id(row, "group_id"),
                        row.getString("form"),
                        TaughtName.Kind.valueOf(row.getString("kind")),
                        row.getString("meaning"),
                        new PartyCode(row.getString("taught_by")),
                        PressRows.instant(row, "taught_at")))
                .list();
    }

    @Override
    public boolean add(TaughtName name, UUID audienceId) {
        return jdbc.sql("""
                        insert into press.taught_name (id, group_id, audience_id, form, kind, meaning, taught_by, taught_at)
                        values (:id, :group, :audience, :form, :kind, :meaning, :by, :at)
                        on conflict (group_id, form) do nothing
                        """)
                        .param("id", name.id())
                        .param("group", name.groupId())
                        .param("audience", audienceId)
                        .param("form", name.form())
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
