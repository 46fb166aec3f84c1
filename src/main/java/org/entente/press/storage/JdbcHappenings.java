package org.entente.press.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.press.model.HappeningStore;
import org.entente.press.model.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of timelines. */
@Component
class JdbcHappenings implements HappeningStore {

    /** An event is there as long as something of it is confirmed. */
    private static final String TOLD = """
            from press.happening where group_id = :group and exists (
                select 1 from press.claim join press.report on report.id = claim.report_id
                where report.happening_id = happening.id and claim.state = 'CONFIRMED'
                  and (:party::text is null or :party = any (claim.parties)))
            """;

    private final JdbcClient jdbc;

    JdbcHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, Report report, LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into press.happening (id, group_id, audience_id, day, made_at)
                        values (:id, :group, :audience, :day, :at)
                        """)
                .param("id", id)
                .param("group", report.groupId())
                .param("audience", report.audienceId())
                .param("day", day)
                .param("at", PressRows.time(at))
                .update();
    }

    @Override
    public void move(UUID id, LocalDate day) {
        jdbc.sql("update press.happening set day = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    @Override
    public Days days(UUID groupId, @Nullable String party, int page, int size) {
        var total = new AtomicLong();
        var days = jdbc.sql("select id, day, count(*) over () as total " + TOLD
                        + " order by day desc, id desc limit :size offset :from")
                .param("group", groupId)
                .param("party", party)
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return new Day(PressRows.id(row, "id"), row.getObject("day", LocalDate.class));
                })
                .list();
        return new Days(days, page, (int) Math.max(1, (total.get() + size - 1) / size));
    }

    @Override
    public void hold(Collection<UUID> happeningIds) {
        jdbc.sql("select id from press.happening where id = any (:ids) order by id for no key update")
                .param("ids", happeningIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Day> day(UUID happeningId) {
        return jdbc.sql("select id, day from press.happening where id = :id")
                .param("id", happeningId)
                .query((row, number) -> new Day(PressRows.id(row, "id"), row.getObject("day", LocalDate.class)))
                .optional();
    }

    @Override
    public void gather(UUID formerId, UUID happeningId) {
        jdbc.sql("""
                        update press.happening set gathered_into = :happening
                        where id = :former or gathered_into = :former
                        """).param("happening", happeningId).param("former", formerId).update();
    }

    @Override
    public Optional<UUID> gatheredInto(UUID happeningId) {
        return jdbc.sql("select gathered_into from press.happening where id = :id and gathered_into is not null")
                .param("id", happeningId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public UUID readers(UUID happeningId) {
        return jdbc.sql("select audience_id from press.happening where id = :id")
                .param("id", happeningId)
                .query(UUID.class)
                .single();
    }

    @Override
    public void readBy(UUID happeningId, UUID audienceId) {
        jdbc.sql("update press.happening set audience_id = :audience where id = :id")
                .param("audience", audienceId)
                .param("id", happeningId)
                .update();
    }

    @Override
    public Optional<UUID> groupOf(UUID happeningId) {
        return jdbc.sql("select group_id from press.happening where id = :id")
                .param("id", happeningId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Day> between(UUID groupId, LocalDate from, LocalDate to, int most) {
        return jdbc.sql("select id, day " + TOLD + " and day between :from and :to order by day, id limit :most")
                .param("group", groupId)
                .param("party", null)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, number) -> new Day(PressRows.id(row, "id"), row.getObject("day", LocalDate.class)))
                .list();
    }
}
