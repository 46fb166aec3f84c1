package org.entente.record.usecase;

import org.entente.database.ActorTransactions;
import org.entente.database.Newcomers;
import org.entente.record.OfficialAct;
import org.entente.record.model.Acts;
import org.entente.record.model.Commitment;
import org.entente.record.model.RecordedAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes each official act down in the transaction of the act itself: if it fails, the act has not happened; if the act
 * fails, nothing was taken down. The place in the log comes after the commit. A plain listener on purpose: one that
 * waits for the commit would leave a moment in which the act stands and its record does not.
 */
@Component
class WritingActsDown {

    private final Acts acts;
    private final ActorTransactions transactions;
    private final Newcomers newcomers;
    private final ApplicationEventPublisher events;

    WritingActsDown(Acts acts, ActorTransactions transactions, Newcomers newcomers, ApplicationEventPublisher events) {
        this.acts = acts;
        this.transactions = transactions;
        this.newcomers = newcomers;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfficialAct official) {
        var act = new RecordedAct(
                official.actId(),
                official.kind(),
                official.at(),
                newcomers.forContent(official.audienceId(), official.at()),
                official.subjectId(),
                official.content());
        transactions.runAsService(() -> acts.add(act, act.json(), Commitment.newSalt()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new ActWaits());
            }
        });
    }

    /** An act is committed and waits for its place in the log. */
    record ActWaits() {}
}
