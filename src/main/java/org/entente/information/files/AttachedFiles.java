package org.entente.information.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.core.PartyCode;
import org.entente.information.Tlp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of items, with the eyes of the transaction that they are asked for in. */
@Component
public class AttachedFiles {

    private static final String FILES = """
            select file.*, marked.tlp
            from information.file join lateral (
                select tlp from information.marking where thing_id = file.id order by number desc limit 1) marked on true
            """;
    private static final int PAGE_SIZE = 25;

    private final JdbcClient jdbc;

    AttachedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the files of an item, the last one first. */
    public record Listing(List<AttachedFile> files, int page, long total) {

        public int pages() {
            return (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }

    /** The last files of an item, a handful. */
    public List<AttachedFile> latest(UUID placeId, int most) {
        return jdbc.sql(FILES + " where place_id = :place order by attached_at desc, id desc limit :most")
                .param("place", placeId)
                .param("most", most)
                .query(AttachedFiles::read)
                .list();
    }

    Listing listing(UUID placeId, int page) {
        var total = new AtomicLong();
        var files = jdbc.sql(
                        "select found.*, count(*) over () as total from (" + FILES + " where place_id = :place) found"
                                + " order by attached_at desc, id desc limit :most offset :from")
                .param("place", placeId)
                .param("most", PAGE_SIZE)
                .param("from", (page - 1L) * PAGE_SIZE)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return read(row, number);
                })
                .list();
        return new Listing(files, page, total.get());
    }

    Optional<AttachedFile> find(UUID id) {
        return jdbc.sql(FILES + " where file.id = :id")
                .param("id", id)
                .query(AttachedFiles::read)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<AttachedFile> hold(UUID id) {
        jdbc.sql("select id from information.file where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    void add(AttachedFile file) {
        jdbc.sql("""
                        insert into information.file (id, place_id, group_id, audience_id, within_id, originator, name,
                                                      type, size, sha256, attached_at, act_id)
                        values (:id, :place, :group, :audience, :within, :originator, :name,
                                :type, :size, :sha256, :at, :act)
                        """)
                .param("id", file.id())
                .param("place", file.placeId())
                .param("group", file.groupId())
                .param("audience", file.audienceId())
                .param("within", file.withinId())
                .param("originator", file.originator().value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("at", file.attachedAt().atOffset(ZoneOffset.UTC))
                .param("act", file.actId())
                .update();
    }

    void readBy(UUID id, UUID audienceId) {
        jdbc.sql("update information.file set audience_id = :audience where id = :id")
                .param("audience", audienceId)
                .param("id", id)
                .update();
    }

    void recall(UUID id, Instant at, UUID actId) {
        jdbc.sql("update information.file set recalled_at = :at, recall_act_id = :act where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("act", actId)
                .param("id", id)
                .update();
    }

    private static AttachedFile read(ResultSet row, int number) throws SQLException {
        var recalled = row.getObject("recalled_at", OffsetDateTime.class);
        return new AttachedFile(
                row.getObject("id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                row.getObject("within_id", UUID.class),
                new PartyCode(row.getString("originator")),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                row.getObject("act_id", UUID.class),
                recalled == null ? null : recalled.toInstant(),
                Tlp.valueOf(row.getString("tlp")));
    }
}
