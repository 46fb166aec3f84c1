package org.entente.press.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimState;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims, proposed and decided. */
@Component
class JdbcClaims implements ClaimStore {

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
    public void propose(Claim claim) {
        jdbc.sql("""
                        update press.claim
                        set state = 'PROPOSED', fields = :fields::jsonb, parties = :parties, revision = revision + 1
                        where id = :id and decided_at is null
                        """)
                .param("fields", PressRows.json(claim.facts()))
                .param("parties", claim.facts().parties().toArray(String[]::new))
                .param("id", claim.id())
                .update();
    }

    @Override
    public void withdraw(Claim claim) {
        jdbc.sql("""
                        update press.claim set state = 'WITHDRAWN', revision = revision + 1
                        where id = :id and state = 'PROPOSED'
                        """).param("id", claim.id()).update();
    }

    @Override
    public List<Claim> ofReport(UUID reportId) {
        return everOfReport(reportId).stream()
                .filter(claim -> claim.state() != ClaimState.WITHDRAWN)
                .toList();
    }

    @Override
    public List<Claim> everOfReport(UUID reportId) {
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
                            decided_by = :by, decided_at = :at, revision = revision + 1,
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
}
