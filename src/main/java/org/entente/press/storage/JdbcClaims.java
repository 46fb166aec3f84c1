package org.entente.press.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims and the events that they make. */
@Component
class JdbcClaims implements ClaimStore {

    /** An event is there as long as something of it is confirmed. */
    private static final String TOLD = """
            from press.happening where group_id = :group and exists (
                select 1 from press.claim join press.report on report.id = claim.report_id
                where report.happening_id = happening.id and claim.state = 'CONFIRMED'
                  and (:party::text is null or :party = any (claim.parties)))
            """;

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void propose(Report report, List<Claim.Draft> drafts, int firstNumber) {
        var number = firstNumber;
        for (var draft : drafts) {
            jdbc.sql("""
                            insert into press.claim (id, report_id, audience_id, group_id, number, kind, fields, parties,
                                                     words, start_at, end_at, rule, state)
                            values (:id, :report, :audience, :group, :number, :kind, :fields::jsonb, :parties,
                                    :words, :start, :end, :rule, 'PROPOSED')
                            """)
                    .param("id", Ids.next())
                    .param("report", report.id())
                    .param("audience", report.audienceId())
                    .param("group", report.groupId())
                    .param("number", number++)
                    .param("kind", draft.kind().name())
                    .param("fields", PressRows.json(draft.facts()))
                    .param("parties", draft.facts().parties().toArray(String[]::new))
                    .param("words", draft.passage().words())
                    .param("start", draft.passage().start())
                    .param("end", draft.passage().end())
                    .param("rule", draft.passage().rule())
                    .update();
        }
    }

    @Override
    public void withdrawProposals(UUID reportId) {
        jdbc.sql("delete from press.claim where report_id = :report and state = 'PROPOSED'")
                .param("report", reportId)
                .update();
    }

    @Override
    public List<Claim> ofReport(UUID reportId) {
        return jdbc.sql("select * from press.claim where report_id = :report order by number")
                .param("report", reportId)
                .query(PressRows::claim)
                .list();
    }

    @Override
    public Optional<Claim> claim(UUID id) {
        return jdbc.sql("select * from press.claim where id = :id")
                .param("id", id)
                .query(PressRows::claim)
                .optional();
    }

    @Override
    public void decide(Claim claim) {
        var decision = claim.decision();
        jdbc.sql("""
                        update press.claim
                        set state = :state, fields = :fields::jsonb, parties = :parties, corrected = :corrected,
                            decided_by = :by, decided_at = :at,
                            settled_by = case when fields = :fields::jsonb then settled_by end,
                            settled_at = case when fields = :fields::jsonb then settled_at end
                        where id = :id
                        """)
                .param("state", claim.state().name())
                .param("fields", PressRows.json(claim.facts()))
                .param("parties", claim.facts().parties().toArray(String[]::new))
                .param("corrected", decision != null && decision.corrected())
                .param("by", decision == null ? null : decision.by().value())
                .param("at", decision == null ? null : PressRows.time(decision.at()))
                .param("id", claim.id())
                .update();
    }

    @Override
    public List<Claim> confirmed(Collection<UUID> reportIds) {
        return jdbc.sql("""
                        select * from press.claim where report_id = any (:ids) and state = 'CONFIRMED'
                        order by report_id, number
                        """)
                .param("ids", reportIds.toArray(UUID[]::new))
                .query(PressRows::claim)
                .list();
    }

    @Override
    public List<Claim> memberships(UUID groupId, int most) {
        return jdbc.sql("""
                        select * from press.claim
                        where group_id = :group and state = 'CONFIRMED'
                          and (kind = 'MEMBERSHIP' or kind = 'EVENT' and fields ->> 'EVENT' = 'launch')
                        order by settled_at is not null, decided_at desc, id limit :most
                        """)
                .param("group", groupId)
                .param("most", most)
                .query(PressRows::claim)
                .list();
    }

    @Override
    public List<Claim> decided(UUID groupId, Instant from, Instant until) {
        return jdbc.sql("""
                        select * from press.claim
                        where group_id = :group and state = 'CONFIRMED' and decided_at >= :from and decided_at < :until
                        order by decided_at, report_id, number limit 2000
                        """)
                .param("group", groupId)
                .param("from", PressRows.time(from))
                .param("until", PressRows.time(until))
                .query(PressRows::claim)
                .list();
    }

    @Override
    public void settle(UUID claimId, PartyCode by, Instant at) {
        jdbc.sql("""
                        update press.claim set settled_by = :by, settled_at = :at
                        where id = :id and settled_at is null
                        """)
                .param("by", by.value())
                .param("at", PressRows.time(at))
                .param("id", claimId)
                .update();
    }

    @Override
    public void addHappening(UUID id, Report report, LocalDate day, Instant at) {
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
    public void moveHappening(UUID id, LocalDate day) {
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
