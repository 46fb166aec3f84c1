package org.entente.information.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.parties.Parties;
import org.entente.web.MessageCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What awaits a State because of items: requests for release that it may answer as their source, and receipts that it
 * was asked to acknowledge, of what it still reads. What they are about stands there, not here.
 */
@Component
class ItemsAwaiting implements AwaitingActs {

    /** The marking of an item is there for nobody for whom the item is not. */
    private static final String AWAITING = """
            select 'RECEIPT' as kind, id, asked_by, group_name, due_at, zone
            from information.receipt_request asked
            where :drafts and ended_at is null and :party = any (parties)
              and exists (select 1 from information.marking where marking.thing_id = asked.thing_id)
              and not exists (select 1 from information.receipt where request_id = asked.id and party = :party)
            union all
            select 'RELEASE', id, asked_by, group_name, null, null
            from information.release_request asked
            where answered_at is null and ended_at is null
              and case when of_chair then :runs and group_id in (select unnest(groups.chaired_today()))
                       else :commits and :party = any (addressees) end
              and exists (select 1 from information.marking where marking.thing_id = asked.thing_id)
            order by due_at, id
            """;

    private final JdbcClient jdbc;
    private final Parties parties;
    private final MessageCatalogue messages;
    private final ActorTransactions transactions;

    ItemsAwaiting(JdbcClient jdbc, Parties parties, MessageCatalogue messages, ActorTransactions transactions) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.messages = messages;
        this.transactions = transactions;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        var party = actor.party();
        return party == null || !actor.mayDraft()
                ? List.of()
                : transactions.call(
                        actor,
                        () -> jdbc.sql(AWAITING)
                                .param("party", party.value())
                                .param("drafts", actor.office() != Office.CHAIRS_OFFICE)
                                .param("commits", actor.mayCommit())
                                .param("runs", actor.mayCommit() || actor.office() == Office.CHAIRS_OFFICE)
                                .query((row, number) -> act(actor, row))
                                .list());
    }

    private AwaitingAct act(Actor actor, ResultSet row) throws SQLException {
        var m = messages.in(actor.language());
        var by = parties.get(new PartyCode(row.getString("asked_by"))).shortName(actor.language());
        var receipt = row.getString("kind").equals("RECEIPT");
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new AwaitingAct(
                receipt
                        ? m.get("information.receipt.awaiting", "party", by)
                        : m.get("information.release.awaiting", "party", by),
                actor.language(),
                (receipt ? "/receipts/" : "/releases/") + row.getString("id"),
                GroupNames.fromJson(row.getString("group_name")).in(actor.language()),
                null,
                receipt ? m.get("information.receipt.awaited") : m.get("information.release.open"),
                receipt ? Tone.DUE : Tone.PLAIN,
                due == null ? null : due.toInstant(),
                receipt ? ZoneId.of(row.getString("zone")) : actor.zone());
    }
}
