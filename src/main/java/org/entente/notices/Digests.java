package org.entente.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails each person, once on each of his or her own days, what waited for the digest. What was missed while no node ran
 * comes with the first sweep afterwards, all in one.
 */
@Component
class Digests {

    private final ActorTransactions transactions;
    private final Accounts accounts;
    private final Preferences preferences;
    private final NoticeMail mail;
    private final JdbcClient jdbc;

    Digests(
            ActorTransactions transactions,
            Accounts accounts,
            Preferences preferences,
            NoticeMail mail,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.preferences = preferences;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** Each person in a transaction of his or her own: what fails for one does not keep it from the others. */
    void sendDue(Clock clock) {
        var waiting = transactions.asService(() -> jdbc.sql("""
                        select distinct on (person_id) person_id, account_id from notices.notice
                        where for_digest order by person_id, served_at desc
                        """)
                .query((row, number) ->
                        new Waiting(row.getObject("person_id", UUID.class), row.getObject("account_id", UUID.class)))
                .list());
        waiting.forEach(one -> transactions.runAsService(() -> send(one, clock.instant())));
    }

    private void send(Waiting one, Instant now) {
        var account = accounts.find(one.account());
        if (account.isEmpty()) {
            // The post is over: its mail with it. What other posts of the person wait for comes with the next sweep.
            gather(one.person(), one.account(), now);
            return;
        }
        var zone = account.get().zone();
        var preference = Objects.requireNonNullElse(
                preferences.of(List.of(one.person())).get(one.person()), Preference.STANDARD);
        var day = preference.digestDay(now, zone);
        var due = preference.digestAt(day, zone);
        if (anythingBefore(one.person(), due) && isFirst(one.person(), day, now)) {
            mail(account.get(), gather(one.person(), null, due), preference.released(now, zone));
        }
    }

    private void mail(Account reader, List<ServedNotice> waited, Instant notBefore) {
        if (!waited.isEmpty()) {
            mail.queueDigest(reader, waited, notBefore);
        }
    }

    private boolean anythingBefore(UUID person, Instant due) {
        return jdbc.sql("""
                        select exists (select 1 from notices.notice
                                       where for_digest and person_id = :person and served_at <= :due)
                        """)
                .param("person", person)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** A second node waits here for the first and then finds the day taken. */
    private boolean isFirst(UUID person, LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert into notices.digest (person_id, day, sent_at) values (:person, :day, :now)
                        on conflict do nothing
                        """)
                        .param("person", person)
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes from the waiting what was served until then, of one post or of all. */
    private List<ServedNotice> gather(UUID person, @org.jspecify.annotations.Nullable UUID account, Instant until) {
        return jdbc.sql("""
                        with gathered as (
                            update notices.notice set for_digest = false
                            where for_digest and person_id = :person and served_at <= :until
                              and (cast(:account as uuid) is null or account_id = :account)
                            returning *)
                        select * from gathered order by served_at, id
                        """)
                .param("person", person)
                .param("account", account)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Inbox::read)
                .list();
    }

    private record Waiting(UUID person, UUID account) {}
}
