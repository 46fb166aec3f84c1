package org.entente.groups.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.LocalizedText;
import org.entente.database.ActorTransactions;
import org.entente.groups.DocumentKept;
import org.entente.groups.GroupAct;
import org.entente.groups.GroupDocument;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.DocumentStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair keeps the group's concept note and its terms of reference; what was replaced stays readable (GRP-16). */
@Component
public class KeepingGroupDocuments {

    private final ChairsDesk desk;
    private final DocumentStore store;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    KeepingGroupDocuments(
            ChairsDesk desk, DocumentStore store, ActorTransactions transactions, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.transactions = transactions;
        this.events = events;
    }

    /** Every version of the group's documents, the latest first; none where the group is not there for the actor. */
    public List<GroupDocument> of(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.documents(groupId));
    }

    public Outcome<GroupDocument> keep(
            Actor actor, UUID groupId, GroupDocument.Kind kind, LocalizedText words, Clock clock) {
        return desk.act(actor, groupId, roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var group = roster.group();
            var earlier = store.documents(groupId).stream()
                    .filter(document -> document.kind() == kind)
                    .toList();
            if (!earlier.isEmpty() && earlier.getFirst().words().equals(words)) {
                return Outcome.refused(Refusal.DOCUMENT_UNCHANGED);
            }
            var document = new GroupDocument(
                    Ids.next(),
                    groupId,
                    group.audienceId(),
                    kind,
                    earlier.size() + 1,
                    words,
                    actor.ifParty().orElseThrow(),
                    clock.instant());
            store.add(document);
            events.publishEvent(new DocumentKept(GroupAct.by(actor, group, document.at()), document));
            return Outcome.done(document);
        });
    }
}
