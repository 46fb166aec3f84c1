package org.entente.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each person wants mail. */
@Component
class Preferences {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    Preferences(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    Preference of(Actor actor) {
        return transactions.call(
                actor, () -> jdbc.sql("""
                        select * from notices.preference
                        where person_id = (select person_id from access.live_session())
                        """).query(Preference::of).optional().orElse(Preference.STANDARD));
    }

    /** What these people have chosen; read as the service. Who has chosen nothing is absent. */
    Map<UUID, Preference> of(Collection<UUID> persons) {
        var found = new HashMap<UUID, Preference>();
        jdbc.sql("select * from notices.preference where person_id = any (cast(:persons as uuid[]))")
                .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) ->
                        found.put(row.getObject("person_id", UUID.class), Preference.of(row, number)) == null)
                .list();
        return found;
    }

    void keep(Actor actor, Preference preference) {
        transactions.run(
                actor,
                () -> jdbc.sql("""
                        insert into notices.preference (person_id, delivery, digest_hour, quiet_from, quiet_until)
                        select person_id, :delivery, :hour, cast(:from as time), cast(:until as time)
                        from access.live_session() where person_id is not null
                        on conflict (person_id) do update
                        set delivery = excluded.delivery, digest_hour = excluded.digest_hour,
                            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                        """)
                        .param("delivery", preference.delivery().name())
                        .param("hour", preference.digestHour())
                        .param("from", preference.quietFrom())
                        .param("until", preference.quietUntil())
                        .update());
    }
}
