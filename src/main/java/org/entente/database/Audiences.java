package org.entente.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read: every row of content carries the id of one audience. */
@Component
public class Audiences {

    private static final UUID EVERYONE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    Audiences(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The audience of what is released to the public. */
    public UUID everyone() {
        return EVERYONE;
    }

    /** Makes the audience of a new group: all parties listed for it at the moment of reading. */
    public UUID createForGroup(UUID groupId) {
        return transactions.asService(() -> {
            var id = Ids.next();
            jdbc.sql("insert into access.audience (id, kind, group_id) values (:id, 'GROUP', :group)")
                    .param("id", id)
                    .param("group", groupId)
                    .update();
            return id;
        });
    }

    /** The audience of a group. */
    public UUID ofGroup(UUID groupId) {
        return transactions.asService(
                () -> jdbc.sql("select id from access.audience where kind = 'GROUP' and group_id = :group")
                        .param("group", groupId)
                        .query(UUID.class)
                        .single());
    }

    /** Makes an audience of exactly these parties. */
    public UUID createForParties(Collection<PartyCode> parties) {
        return transactions.asService(() -> {
            var id = Ids.next();
            jdbc.sql("insert into access.audience (id, kind) values (:id, 'PARTIES')")
                    .param("id", id)
                    .update();
            for (var party : Set.copyOf(parties)) {
                jdbc.sql("insert into access.audience_party (audience_id, party_code) values (:id, :party)")
                        .param("id", id)
                        .param("party", party.value())
                        .update();
            }
            return id;
        });
    }

    /** The audience of one party alone, made at its first use; two first uses at once make two, and either serves. */
    public UUID ofParty(PartyCode party) {
        return transactions.asService(() -> jdbc.sql("""
                        select audience_id from access.audience_party mine
                        where party_code = :party
                          and not exists (select 1 from access.audience_party other
                                          where other.audience_id = mine.audience_id and other.party_code <> :party)
                        order by audience_id limit 1
                        """)
                .param("party", party.value())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> createForParties(Set.of(party))));
    }

    /** Lists a party among the readers of a group from one instant until another, or until further notice. */
    public void listGroupParty(UUID groupId, PartyCode party, Instant since, @Nullable Instant until) {
        transactions.runAsService(() -> jdbc.sql("""
                        insert into access.group_party (group_id, party_code, since, until)
                        values (:group, :party, :since, :until)
                        on conflict (group_id, party_code, since) do update set until = excluded.until
                        """)
                .param("group", groupId)
                .param("party", party.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update());
    }
}
