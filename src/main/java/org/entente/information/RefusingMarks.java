package org.entente.information;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.groups.RefusedWords;
import org.entente.information.ClassificationMarks.Mark;
import org.entente.information.ClassificationMarks.Weight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words that bear a mark of classification are refused; that they were is kept, and nothing of them (MRK-02). */
@Component
public class RefusingMarks implements RefusedWords {

    private final ClassificationMarks marks = ClassificationMarks.load();
    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    RefusingMarks(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * Whether the words must not come onto this platform; if so, the event is kept in the caller's transaction.
     *
     * @param place where they were to stand: the text, the group
     */
    public boolean refuses(Actor actor, String place, UUID placeId, String words, Clock clock) {
        return refuses(actor, place + "/" + placeId, words, clock);
    }

    @Override
    public boolean refuses(Actor actor, String place, String words, Clock clock) {
        var mark = find(words).filter(found -> found.weight() == Weight.REFUSE);
        mark.ifPresent(found -> keep(actor, place, found, clock));
        return mark.isPresent();
    }

    /** The weightiest mark in the words. */
    public Optional<Mark> find(String words) {
        return marks.find(words);
    }

    /** Keeps that something was refused for its mark, and nothing of what it was. */
    public void keep(Actor actor, String place, UUID placeId, Mark mark, Clock clock) {
        keep(actor, place + "/" + placeId, mark, clock);
    }

    private void keep(Actor actor, String place, Mark mark, Clock clock) {
        transactions.runAsService(() -> jdbc.sql("""
                        insert into information.refused_mark (id, account_id, party, place, mark, refused_at)
                        values (:id, :account, :party, :place, :mark, :at)
                        """)
                .param("id", Ids.next())
                .param("account", actor.accountId())
                .param("party", actor.ifParty().map(Object::toString).orElse(null))
                .param("place", place)
                .param("mark", mark.words())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
