package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartyCode;
import org.entente.groups.model.Proposal;
import org.entente.groups.model.ProposalStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What co-chairs have proposed and confirmed. */
@Component
class JdbcProposals implements ProposalStore {

    private static final String OPEN = """
            select p.*, array(select c.party from groups.proposal_confirmations c where c.proposal_id = p.id) as confirmed
              from groups.proposals p
             where p.done_at is null
            """;

    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Proposal> open(UUID groupId) {
        return jdbc.sql(OPEN + " and p.group_id = :group order by p.proposed_at desc, p.id")
                .param("group", groupId)
                .query(JdbcProposals::read)
                .list();
    }

    @Override
    public void propose(Proposal proposal) {
        jdbc.sql("""
                insert into groups.proposals (id, group_id, audience_id, path, words, chairs, proposed_at, lapses_at)
                values (:id, :group, :audience, :path, :words, :chairs, :at, :lapses)
                """)
                .param("id", proposal.id())
                .param("group", proposal.groupId())
                .param("audience", proposal.audienceId())
                .param("path", proposal.path())
                .param("words", proposal.words())
                .param(
                        "chairs",
                        proposal.chairs().stream().map(PartyCode::value).toArray(String[]::new))
                .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .param("lapses", proposal.lapsesAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void confirm(Proposal proposal, PartyCode party, Instant at) {
        jdbc.sql("""
                insert into groups.proposal_confirmations (proposal_id, audience_id, party, confirmed_at)
                values (:proposal, :audience, :party, :at) on conflict do nothing
                """)
                .param("proposal", proposal.id())
                .param("audience", proposal.audienceId())
                .param("party", party.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void assent(UUID proposalId) {
        jdbc.sql("update groups.proposals set done_in = pg_current_xact_id() where id = :id and done_at is null")
                .param("id", proposalId)
                .update();
    }

    @Override
    public void done(UUID proposalId, Instant at) {
        jdbc.sql("update groups.proposals set done_at = :at where id = :id")
                .param("id", proposalId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean assented(UUID groupId) {
        return jdbc.sql("""
                select exists (select 1 from groups.proposals
                                where group_id = :group and done_in = pg_current_xact_id_if_assigned())
                """).param("group", groupId).query(Boolean.class).single();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                row.getString("path"),
                row.getString("words"),
                parties(row, "chairs"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("lapses_at", OffsetDateTime.class).toInstant(),
                parties(row, "confirmed"));
    }

    private static Set<PartyCode> parties(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(PartyCode::new)
                .collect(Collectors.toSet());
    }
}
