package org.entente.press.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.press.model.Fingerprint;
import org.entente.press.model.Original;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.entente.press.reading.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports and their originals. */
@Component
class JdbcReports implements ReportStore {

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Report report, Original original, Fingerprint print, String mediaType, byte[] content) {
        if (!add(report, print)) {
            return false;
        }
        jdbc.sql("""
                        insert into press.original (report_id, audience_id, media_type, content, words, aside, findings)
                        values (:id, :audience, :type, :content, :words, :aside, :findings::jsonb)
                        """)
                .param("id", report.id())
                .param("audience", report.audienceId())
                .param("type", mediaType)
                .param("content", content)
                .param("words", original.words())
                .param("aside", original.aside())
                .param("findings", PressRows.json(original.findings()))
                .update();
        return true;
    }

    private boolean add(Report report, Fingerprint print) {
        return jdbc.sql("""
                        insert into press.report (id, group_id, audience_id, title, language, published, origin, name,
                                                  source_id, sha256, words_hash, address_hash, retrieved_at, added_by, state,
                                                  happening_id, copy_of)
                        values (:id, :group, :audience, :title, :language, :published, :origin, :name,
                                :source, :sha256, :words, :address, :at, :by, :state, :happening, :copy)
                        on conflict (audience_id, words_hash, address_hash) do nothing
                        """)
                        .param("id", report.id())
                        .param("group", report.groupId())
                        .param("audience", report.audienceId())
                        .param("title", report.title())
                        .param("language", report.language())
                        .param("published", report.published())
                        .param("origin", report.origin().name())
                        .param("name", report.name())
                        .param("source", report.sourceId())
                        .param("sha256", report.sha256())
                        .param("words", print.words())
                        .param("address", print.address())
                        .param("happening", report.happeningId())
                        .param("copy", report.copyOf())
                        .param("at", PressRows.time(report.retrievedAt()))
                        .param("by", report.addedBy().value())
                        .param("state", report.state().name())
                        .update()
                == 1;
    }

    @Override
    public Optional<Report> report(UUID id) {
        return jdbc.sql("select * from press.report where id = :id")
                .param("id", id)
                .query(PressRows::report)
                .optional();
    }

    @Override
    public Optional<Report> locked(UUID id) {
        return jdbc.sql("select * from press.report where id = :id for update")
                .param("id", id)
                .query(PressRows::report)
                .optional();
    }

    @Override
    public Optional<Report> same(UUID audienceId, Fingerprint print) {
        return jdbc.sql("""
                        select * from press.report
                        where audience_id = :audience
                          and (address_hash = :address and (words_hash = :words or sha256 = :sha256)
                            or words_hash = :words and not :retrieved)
                        order by retrieved_at, id limit 1
                        """)
                .param("audience", audienceId)
                .param("address", print.address())
                .param("words", print.words())
                .param("sha256", print.sha256())
                .param("retrieved", print.retrieved())
                .query(PressRows::report)
                .optional();
    }

    @Override
    public void holdWords(UUID audienceId, Fingerprint print) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('press.words/' || :audience || :words, 0))")
                .param("audience", audienceId.toString())
                .param("words", print.words())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Optional<Report> first(UUID audienceId, Fingerprint print) {
        return jdbc.sql("""
                        select * from press.report
                        where audience_id = :audience and words_hash = :words and copy_of is null
                        order by retrieved_at, id limit 1 for update
                        """)
                .param("audience", audienceId)
                .param("words", print.words())
                .query(PressRows::report)
                .optional();
    }

    @Override
    public List<Report> kin(Report report) {
        return jdbc.sql("select * from press.report where id = :original or copy_of = :id order by retrieved_at, id")
                .param("original", report.copyOf())
                .param("id", report.id())
                .query(PressRows::report)
                .list();
    }

    @Override
    public Optional<Original> original(UUID reportId) {
        return jdbc.sql("select words, aside, findings from press.original where report_id = :id")
                .param("id", reportId)
                .query(PressRows::original)
                .optional();
    }

    @Override
    public Optional<Content> content(UUID reportId) {
        return jdbc.sql("""
                        select report.*, media_type, content from press.report join press.original on report_id = id
                        where id = :id
                        """)
                .param("id", reportId)
                .query((row, number) -> new Content(
                        PressRows.report(row, number), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    @Override
    public Listing listing(UUID groupId, Filter filter, int page, int size) {
        var total = new AtomicLong();
        var state = filter.state();
        var reports = jdbc.sql("""
                        select *, count(*) over () as total from press.report
                        where group_id = :group and (:state::text is null or state = :state)
                          and (:language::text is null or language = :language)
                        order by retrieved_at desc, id desc limit :size offset :from
                        """)
                .param("group", groupId)
                .param("state", state == null ? null : state.name())
                .param("language", filter.language())
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return PressRows.report(row, number);
                })
                .list();
        return new Listing(reports, page, (int) Math.max(1, (total.get() + size - 1) / size), total.get());
    }

    @Override
    public List<Report> ofHappenings(Collection<UUID> happeningIds) {
        return jdbc.sql("select * from press.report where happening_id = any (:ids) order by retrieved_at, id")
                .param("ids", happeningIds.toArray(UUID[]::new))
                .query(PressRows::report)
                .list();
    }

    @Override
    public void holdOfHappenings(Collection<UUID> happeningIds) {
        jdbc.sql("""
                        select id from press.report where happening_id = any (:ids)
                        order by copy_of is not null, id for update
                        """)
                .param("ids", happeningIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public List<Report> all(Collection<UUID> ids) {
        return jdbc.sql("select * from press.report where id = any (:ids) order by retrieved_at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PressRows::report)
                .list();
    }

    @Override
    public void file(UUID id, ReportState state) {
        jdbc.sql("update press.report set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    @Override
    public void tellsOf(UUID id, UUID happeningId) {
        jdbc.sql("update press.report set happening_id = :happening where id = :id or copy_of = :id")
                .param("happening", happeningId)
                .param("id", id)
                .update();
    }

    @Override
    public void findings(UUID id, List<Finding> findings) {
        jdbc.sql("update press.original set findings = :findings::jsonb where report_id = :id")
                .param("findings", PressRows.json(findings))
                .param("id", id)
                .update();
    }
}
