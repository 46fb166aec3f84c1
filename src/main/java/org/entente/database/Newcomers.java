package org.entente.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups keep from parties that are admitted later (REL-02): the audiences of those listed at a moment. */
@Component
public class Newcomers {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    Newcomers(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Whether parties that are admitted later read what is for the whole group (REL-02). */
    public void keepHistory(UUID groupId, boolean kept) {
        transactions.runAsService(() -> jdbc.sql(
                        "update access.audience set keeps_history = :kept where kind = 'GROUP' and group_id = :group")
                .param("kept", kept)
                .param("group", groupId)
                .update());
    }

    /**
     * The audience of content that is made now for the readers of another: that of a whole group whose newcomers do not
     * read what came before is narrowed to the parties of this moment (REL-02), any other stays. What is made between two
     * admissions shares one audience.
     */
    public UUID forContent(UUID audienceId, Instant at) {
        return transactions.asService(() -> jdbc.sql("""
                        select group_id from access.audience where id = :id and kind = 'GROUP' and not keeps_history
                        """)
                .param("id", audienceId)
                .query(UUID.class)
                .optional()
                .map(group -> ofMoment(group, at))
                .orElse(audienceId));
    }

    private UUID ofMoment(UUID groupId, Instant at) {
        return jdbc.sql("""
                        select id from access.audience moment
                        where kind = 'MOMENT' and group_id = :group and as_of <= :at and not exists (
                            select 1 from access.group_party newcomer
                            where newcomer.group_id = moment.group_id
                              and greatest(newcomer.since, newcomer.listed_at) > moment.as_of
                              and greatest(newcomer.since, newcomer.listed_at) <= :at)
                        order by as_of desc limit 1
                        """)
                .param("group", groupId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    var id = Ids.next();
                    jdbc.sql("""
                                    insert into access.audience (id, kind, group_id, whole, as_of)
                                    values (:id, 'MOMENT', :group, true, :at)
                                    """)
                            .param("id", id)
                            .param("group", groupId)
                            .param("at", at.atOffset(ZoneOffset.UTC))
                            .update();
                    return id;
                });
    }

    /** Since which moment one must have been listed to be of the circle of the audience; empty: no such moment. */
    public Optional<Instant> asOf(UUID audienceId) {
        return transactions.asService(
                () -> jdbc.sql("select as_of from access.audience where id = :id and as_of is not null")
                        .param("id", audienceId)
                        .query(OffsetDateTime.class)
                        .optional()
                        .map(OffsetDateTime::toInstant));
    }

    /** The parties of the group that were not of it at the moment, whatever day their membership counts from. */
    public Set<PartyCode> since(UUID groupId, Instant moment) {
        return transactions.asService(() -> jdbc
                .sql("""
                        select distinct party.party_code from access.group_party party
                        where party.group_id = :group and not exists (
                            select 1 from access.group_party earlier
                            where earlier.group_id = party.group_id and earlier.party_code = party.party_code
                              and greatest(earlier.since, earlier.listed_at) <= :moment
                              and (earlier.until is null or :moment < earlier.until))
                        """)
                .param("group", groupId)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .map(PartyCode::new)
                .collect(Collectors.toSet()));
    }

    /**
     * The parties of the group that are listed now and came too late to be of the circle of one of the audiences; what
     * names a party is for it, whenever it came.
     */
    public Set<PartyCode> tooLate(Collection<UUID> audienceIds, UUID groupId) {
        return transactions.asService(() -> jdbc
                .sql("""
                        select distinct party.party_code
                        from access.group_party party
                        join access.audience on audience.group_id = party.group_id and audience.as_of is not null
                        where party.group_id = :group and audience.id = any (:audiences) and not exists (
                            select 1 from access.group_party earlier
                            where earlier.group_id = party.group_id and earlier.party_code = party.party_code
                              and greatest(earlier.since, earlier.listed_at) <= audience.as_of
                              and (earlier.until is null or audience.as_of < earlier.until))
                          and not exists (
                            select 1 from access.audience_party named
                            where named.audience_id = audience.id and named.party_code = party.party_code)
                        """)
                .param("group", groupId)
                .param("audiences", audienceIds.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(PartyCode::new)
                .collect(Collectors.toSet()));
    }
}
