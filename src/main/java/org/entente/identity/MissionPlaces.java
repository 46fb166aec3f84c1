package org.entente.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where parties have missions on this platform: no more of a mission than that it is there. */
@Component
public class MissionPlaces {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    MissionPlaces(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Those of the parties that have a mission at the duty station: a post in it that has not ended. */
    public Set<PartyCode> at(String dutyStation, Collection<PartyCode> parties) {
        return transactions.asService(() -> jdbc
                .sql("""
                        select distinct account.party_code
                        from identity.account
                        join lateral (
                            select until from identity.slice where account_id = account.id
                            order by number desc limit 1) post on true
                        where account.duty_station = :station and account.party_code = any (:parties)
                          and post.until is null
                        """)
                .param("station", dutyStation)
                .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(PartyCode::new)
                .collect(Collectors.toSet()));
    }
}
