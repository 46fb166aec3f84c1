package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.model.Federation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signs in through a ministry. Whoever does has no other way in, and nobody else has this one. */
@Component
public class Federations {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Federations(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How the person signs in through a ministry; empty where by links and passkeys of this server. */
    public Optional<Federation> of(UUID person) {
        return transactions.asService(() -> jdbc.sql("select * from identity.federation where person_id = :person")
                .param("person", person)
                .query(Federations::read)
                .optional());
    }

    /** Whether the person signs in through a ministry alone. */
    public boolean holds(UUID person) {
        return of(person).isPresent();
    }

    /** Only for a person who is new: nobody who has a way in of his or her own gets another. */
    public void add(Federation federation) {
        transactions.runAsService(() -> jdbc.sql("""
                        insert into identity.federation (person_id, party_code, issuer)
                        values (:person, :party, :issuer)
                        """)
                .param("person", federation.person())
                .param("party", federation.party().value())
                .param("issuer", federation.issuer())
                .update());
    }

    Optional<Federation> withSubject(String issuer, String subject) {
        return transactions.asService(
                () -> jdbc.sql("select * from identity.federation where issuer = :issuer and subject = :subject")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .query(Federations::read)
                        .optional());
    }

    /** Whoever was invited at that address and has not come through the ministry yet. */
    Optional<Federation> unbound(String issuer, String email) {
        return transactions.asService(() -> jdbc.sql("""
                        select federation.* from identity.federation
                        join identity.person on person.id = federation.person_id
                        where issuer = :issuer and subject is null and lower(email) = lower(:email)
                        """)
                .param("issuer", issuer)
                .param("email", email)
                .query(Federations::read)
                .optional());
    }

    /** Binds a person for good to the name under which the ministry knows him or her; false if somebody was faster. */
    public boolean bind(UUID person, String subject) {
        return transactions.asService(() -> jdbc.sql("""
                        update identity.federation set subject = :subject, bound_at = :now
                        where person_id = :person and subject is null
                        """)
                        .param("subject", subject)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .update()
                == 1);
    }

    private static Federation read(ResultSet row, int number) throws SQLException {
        return new Federation(
                row.getObject("person_id", UUID.class),
                new PartyCode(row.getString("party_code")),
                row.getString("issuer"),
                row.getString("subject"));
    }
}
