package org.entente.notices;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.springframework.stereotype.Component;

/** Serves notices and lists them for their reader. */
@Component
public class Notices {

    private final ActorTransactions transactions;
    private final Accounts accounts;
    private final Preferences preferences;
    private final NoticeMail mail;
    private final Inbox inbox;
    private final Clock clock;

    Notices(
            ActorTransactions transactions,
            Accounts accounts,
            Preferences preferences,
            NoticeMail mail,
            Inbox inbox,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.preferences = preferences;
        this.mail = mail;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Serves every office of the parties in the application and queues its mail, in the caller's transaction: if the act
     * is rolled back, nobody has been told of it.
     */
    public Served serve(Notice notice) {
        return serve(notice, clock);
    }

    /**
     * As {@link #serve(Notice)}, by the given clock: the demonstration world is played in the past. However many read
     * it, it takes the same few statements.
     */
    public Served serve(Notice notice, Clock actClock) {
        return transactions.asService(() -> {
            var readers = readers(notice);
            var chosen = preferences.of(
                    readers.stream().map(one -> one.person().id()).toList());
            var letters = mail.write(notice, readers, chosen, actClock.instant());
            inbox.add(notice, letters, actClock.instant());
            mail.queue(letters);
            return new Served(actClock.instant(), readers.size());
        });
    }

    /** The notices of the person who reads, newest first. */
    public List<ServedNotice> of(Actor actor, int number, int size) {
        return inbox.page(actor, false, number, size);
    }

    /** Whoever acts for a party from several posts is served once. */
    private List<Account> readers(Notice notice) {
        Set<Reader> met = new HashSet<>();
        return accounts.of(notice.parties()).stream()
                .filter(account -> !notice.isPersonal() || notice.posts().contains(account.id()))
                .filter(account -> met.add(new Reader(account.person().id(), account.party())))
                .toList();
    }

    private record Reader(
            UUID person, @org.jspecify.annotations.Nullable PartyCode party) {}
}
