package org.entente.record.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.record.model.Hash;
import org.entente.record.model.LogStore;
import org.entente.record.model.Malformed;
import org.entente.record.model.Reason;
import org.entente.record.model.SignedNote;
import org.entente.record.model.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log in the schema {@code record}. Reads need no actor: the log is public and holds no content. */
@Component
class JdbcLog implements LogStore {

    /** Any number that no other use of advisory locks on the database takes. */
    private static final long LOCK = 0x7265636f7264L;

    private final JdbcClient jdbc;

    JdbcLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public long size() {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from record.entry")
                .query(Long.class)
                .single();
    }

    @Override
    public int enter(long first, int most) {
        return jdbc.sql("""
                        with taken as (
                            delete from record.pending
                            where arrival in (select arrival from record.pending order by arrival limit :most)
                            returning arrival, act_id)
                        insert into record.entry (position, act_id, commitment)
                        select :first + row_number() over (order by taken.arrival) - 1, act_id, intent.commitment
                        from taken join record.intent using (act_id)
                        """).param("most", most).param("first", first).update();
    }

    @Override
    public void addSubtree(int level, long position, Hash root) {
        jdbc.sql("insert into record.subtree (level, position, root) values (:level, :position, :root)")
                .param("level", level)
                .param("position", position)
                .param("root", root.bytes())
                .update();
    }

    @Override
    public Optional<SignedNote> latest() {
        return jdbc.sql("select note from record.checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(SignedNote::parse);
    }

    @Override
    public void addCheckpoint(long size, SignedNote note, Instant signedAt) {
        jdbc.sql("insert into record.checkpoint (size, note, signed_at) values (:size, :note, :at)")
                .param("size", size)
                .param("note", note.toString())
                .param("at", signedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<VerifierKey> keys() {
        return jdbc
                .sql("select line from record.key order by added_at, length(line)")
                .query(String.class)
                .list()
                .stream()
                .map(VerifierKey::parse)
                .toList();
    }

    @Override
    public void addKeys(Collection<VerifierKey> keys, Instant at) {
        for (var key : keys) {
            jdbc.sql("insert into record.key (line, added_at) values (:line, :at)")
                    .param("line", key.toString())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public byte[] entries(long first, int count) {
        var rows = jdbc.sql("""
                        select commitment from record.entry
                        where position >= :first and position < :end order by position
                        """)
                .param("first", first)
                .param("end", first + count)
                .query((row, number) -> row.getBytes(1))
                .list();
        return joined(rows, count, Reason.ENTRY_MISSING);
    }

    @Override
    public byte[] read(int level, long first, int count) {
        if (level == 0) {
            var entries = entries(first, count);
            var hashes = new byte[entries.length];
            for (int at = 0; at < count; at++) {
                var leaf = Hash.ofLeaf(Hash.at(entries, at).bytes());
                System.arraycopy(leaf.bytes(), 0, hashes, at * Hash.SIZE, Hash.SIZE);
            }
            return hashes;
        }
        var rows = jdbc.sql("""
                        select root from record.subtree
                        where level = :level and position >= :first and position < :end order by position
                        """)
                .param("level", level)
                .param("first", first)
                .param("end", first + count)
                .query((row, number) -> row.getBytes(1))
                .list();
        return joined(rows, count, Reason.TILE_MISSING);
    }

    private static byte[] joined(List<byte[]> rows, int count, Reason otherwise) {
        if (rows.size() != count || rows.stream().anyMatch(row -> row.length != Hash.SIZE)) {
            throw new Malformed(otherwise);
        }
        var bytes = new byte[count * Hash.SIZE];
        for (int at = 0; at < count; at++) {
            System.arraycopy(rows.get(at), 0, bytes, at * Hash.SIZE, Hash.SIZE);
        }
        return bytes;
    }
}
