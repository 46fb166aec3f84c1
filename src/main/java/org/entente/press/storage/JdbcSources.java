package org.entente.press.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.press.model.Fault;
import org.entente.press.model.Incident;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feeds and what they have offered. */
@Component
class JdbcSources implements SourceStore {

    /** Longer than a feed may take with all its pages. */
    private static final Duration HELD = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    JdbcSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Source> ofGroup(UUID groupId) {
        return jdbc.sql("select * from press.source where group_id = :group and ended_at is null order by title, id")
                .param("group", groupId)
                .query(PressRows::source)
                .list();
    }

    @Override
    public Optional<Source> source(UUID id) {
        return jdbc.sql("select * from press.source where id = :id and ended_at is null")
                .param("id", id)
                .query(PressRows::source)
                .optional();
    }

    @Override
    public List<Source> takeDue(Instant at, int most) {
        return jdbc.sql("""
                        update press.source set due_at = :until where id in (
                            select id from press.source where ended_at is null and due_at <= :at
                            order by due_at limit :most for update skip locked)
                        returning *
                        """)
                .param("at", PressRows.time(at))
                .param("until", PressRows.time(at.plus(HELD)))
                .param("most", most)
                .query(PressRows::source)
                .list();
    }

    @Override
    public boolean add(Source source) {
        return jdbc.sql("""
                        insert into press.source (id, group_id, audience_id, address, title, added_by, added_at, due_at)
                        values (:id, :group, :audience, :address, :title, :by, :at, :due)
                        on conflict (group_id, address) where ended_at is null do nothing
                        """)
                        .param("id", source.id())
                        .param("group", source.groupId())
                        .param("audience", source.audienceId())
                        .param("address", source.address())
                        .param("title", source.title())
                        .param("by", source.addedBy().value())
                        .param("at", PressRows.time(source.addedAt()))
                        .param("due", PressRows.time(source.dueAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(Source source) {
        var trouble = source.trouble();
        var fault = source.fault();
        jdbc.sql("""
                        update press.source
                        set etag = :etag, modified = :modified, shape = :shape, due_at = :due, asked_at = :asked,
                            answered_at = :answered, last_item_at = :item, failures = :failures, trouble = :trouble,
                            failed_at = :failed, fault = :fault, told_at = :told
                        where id = :id
                        """)
                .param("etag", source.etag())
                .param("modified", source.modified())
                .param("shape", source.shape())
                .param("due", PressRows.time(source.dueAt()))
                .param("asked", PressRows.time(source.askedAt()))
                .param("answered", PressRows.time(source.answeredAt()))
                .param("item", PressRows.time(source.lastItemAt()))
                .param("failures", source.failures())
                .param("trouble", trouble == null ? null : trouble.name())
                .param("failed", PressRows.time(source.failedAt()))
                .param("fault", fault == null ? null : fault.name())
                .param("told", PressRows.time(source.toldAt()))
                .param("id", source.id())
                .update();
    }

    @Override
    public void end(UUID id, Instant at) {
        jdbc.sql("update press.source set ended_at = :at where id = :id")
                .param("at", PressRows.time(at))
                .param("id", id)
                .update();
    }

    @Override
    public List<Incident> incidents(UUID sourceId, int most) {
        return jdbc.sql("select * from press.incident where source_id = :source order by began_at desc, id limit :most")
                .param("source", sourceId)
                .param("most", most)
                .query(PressRows::incident)
                .list();
    }

    @Override
    public void begin(Incident incident, Source source) {
        jdbc.sql("""
                        insert into press.incident (id, source_id, audience_id, trouble, fault, attempts, was, became, began_at)
                        values (:id, :source, :audience, :trouble, :fault, :attempts, :was, :became, :at)
                        """)
                .param("id", incident.id())
                .param("source", source.id())
                .param("audience", source.audienceId())
                .param("trouble", incident.trouble().name())
                .param("fault", incident.fault().name())
                .param("attempts", incident.attempts())
                .param("was", incident.was())
                .param("became", incident.became())
                .param("at", PressRows.time(incident.beganAt()))
                .update();
    }

    @Override
    public boolean last(UUID sourceId, Fault fault) {
        return jdbc.sql("""
                        update press.incident set attempts = attempts + 1, fault = :fault
                        where source_id = :source and ended_at is null
                        """)
                        .param("fault", fault.name())
                        .param("source", sourceId)
                        .update()
                == 1;
    }

    @Override
    public void tell(UUID sourceId, Instant at) {
        jdbc.sql("update press.incident set told_at = :at where source_id = :source and ended_at is null")
                .param("at", PressRows.time(at))
                .param("source", sourceId)
                .update();
    }

    @Override
    public void over(UUID sourceId, Instant at) {
        jdbc.sql("update press.incident set ended_at = :at where source_id = :source and ended_at is null")
                .param("at", PressRows.time(at))
                .param("source", sourceId)
                .update();
    }

    @Override
    public List<Entry> left(Source source, Collection<String> hashes) {
        return jdbc.sql("""
                        select hash, coalesce(waits, false) as waits
                        from unnest(:hashes) with ordinality as offered (hash, place)
                            left join press.item on source_id = :source and item_hash = hash
                        where item_hash is null or waits
                        order by seen_at nulls first, place
                        """)
                .param("source", source.id())
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, number) -> new Entry(row.getString("hash"), row.getBoolean("waits")))
                .list();
    }

    @Override
    public void seen(Source source, Collection<String> hashes, Instant at) {
        keep(source, hashes, false, at);
    }

    @Override
    public void keepWaiting(Source source, Collection<String> hashes, Instant at) {
        keep(source, hashes, true, at);
    }

    private void keep(Source source, Collection<String> hashes, boolean waits, Instant at) {
        jdbc.sql("""
                        insert into press.item (source_id, audience_id, item_hash, seen_at, waits)
                        select :source, :audience, hash, :at, :waits from unnest(:hashes) as hash
                        on conflict (source_id, item_hash) do update set seen_at = excluded.seen_at, waits = excluded.waits
                        """)
                .param("waits", waits)
                .param("source", source.id())
                .param("audience", source.audienceId())
                .param("at", PressRows.time(at))
                .param("hashes", hashes.toArray(String[]::new))
                .update();
    }
}
