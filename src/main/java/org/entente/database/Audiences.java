package org.entente.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.BrokenInvariant;
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
            list(id, Set.copyOf(parties));
            return id;
        });
    }

    private void list(UUID id, Set<PartyCode> parties) {
        for (var party : parties) {
            jdbc.sql("insert into access.audience_party (audience_id, party_code) values (:id, :party)")
                    .param("id", id)
                    .param("party", party.value())
                    .update();
        }
    }

    /** The audience of one party alone, made at its first use; two first uses at once make two, and either serves. */
    public UUID ofParty(PartyCode party) {
        return transactions.asService(() -> jdbc.sql("""
                        select audience_id from access.audience_party mine
                        join access.audience on id = audience_id and kind = 'PARTIES'
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

    /** Makes an audience of part of a group. */
    public UUID createForRelease(UUID groupId, Release release) {
        return transactions.asService(() -> {
            var id = Ids.next();
            jdbc.sql("insert into access.audience (id, kind, group_id) values (:id, 'RELEASED', :group)")
                    .param("id", id)
                    .param("group", groupId)
                    .update();
            write(id, release);
            return id;
        });
    }

    /** Whether the audience is one content's alone, to be changed with it by {@link #changeRelease}. */
    public boolean isOwn(UUID audienceId) {
        return transactions.asService(() -> jdbc.sql("select kind = 'RELEASED' from access.audience where id = :id")
                .param("id", audienceId)
                .query(Boolean.class)
                .single());
    }

    /** Changes to whom an audience made by {@link #createForRelease} is released; all its content follows at once. */
    public void changeRelease(UUID audienceId, Release release) {
        transactions.runAsService(() -> {
            for (var table : List.of("access.audience_party", "access.audience_person")) {
                jdbc.sql("delete from " + table + " where audience_id = :id")
                        .param("id", audienceId)
                        .update();
            }
            write(audienceId, release);
        });
    }

    private void write(UUID id, Release release) {
        var changed = jdbc.sql("""
                        update access.audience
                        set whole = :whole, members_only = :members, as_of = :as_of, expires_at = :until
                        where id = :id and kind = 'RELEASED'
                        """)
                .param("id", id)
                .param("whole", release.circle() != Release.Circle.NOBODY)
                .param("members", release.circle() == Release.Circle.MEMBERS)
                .param("as_of", offset(release.asOf()))
                .param("until", offset(release.until()))
                .update();
        if (changed != 1) {
            throw new BrokenInvariant("Only an audience made for a release is changed.", Map.of("audience", id));
        }
        list(id, release.parties());
        for (var person : release.persons()) {
            jdbc.sql("insert into access.audience_person (audience_id, person_id) values (:id, :person)")
                    .param("id", id)
                    .param("person", person)
                    .update();
        }
    }

    /** The audience of a party and of all that share a group with it at the moment of reading, made at its first use. */
    public UUID ofCompanions(PartyCode party) {
        return transactions.asService(() -> {
            jdbc.sql("""
                            insert into access.audience (id, kind, companions_of) values (:id, 'COMPANIONS', :party)
                            on conflict (companions_of) where kind = 'COMPANIONS' do nothing
                            """).param("id", Ids.next()).param("party", party.value()).update();
            return jdbc.sql("select id from access.audience where kind = 'COMPANIONS' and companions_of = :party")
                    .param("party", party.value())
                    .query(UUID.class)
                    .single();
        });
    }

    /** As {@link #listGroupParty(UUID, PartyCode, boolean, Instant, Instant, Instant)}, entered when it begins. */
    public void listGroupParty(UUID groupId, PartyCode party, boolean member, Instant since, @Nullable Instant until) {
        listGroupParty(groupId, party, member, since, until, since);
    }

    /**
     * Lists a party among the readers of a group from one instant until another, or until further notice. Where it was
     * listed up to then in another way, it stays entered as of when it was.
     *
     * @param member whether it is a founder or a member
     * @param at when it is entered: of what came before it is no reader where newcomers do not read it
     */
    public void listGroupParty(
            UUID groupId, PartyCode party, boolean member, Instant since, @Nullable Instant until, Instant at) {
        transactions.runAsService(() -> jdbc.sql("""
                        insert into access.group_party (group_id, party_code, member, since, until, listed_at)
                        values (:group, :party, :member, :since, :until, coalesce(
                            (select min(former.listed_at) from access.group_party former
                              where former.group_id = :group and former.party_code = :party
                                and former.since < :since and former.until >= :since), :at))
                        on conflict (group_id, party_code, since)
                        do update set until = excluded.until, member = excluded.member
                        """)
                .param("group", groupId)
                .param("party", party.value())
                .param("member", member)
                .param("since", offset(since))
                .param("until", offset(until))
                .param("at", offset(at))
                .update());
    }

    /** Lets the parties of a group be companions by it of those alone that stand open to all (all: of each other). */
    public void veil(UUID groupId, boolean hidden, Set<PartyCode> open) {
        transactions.runAsService(() -> jdbc.sql("""
                        update access.group_party set veiled = (:hidden and party_code <> all (:open))
                        where group_id = :group and veiled <> (:hidden and party_code <> all (:open))
                        """)
                .param("group", groupId)
                .param("hidden", hidden)
                .param("open", open.stream().map(PartyCode::value).toArray(String[]::new))
                .update());
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
