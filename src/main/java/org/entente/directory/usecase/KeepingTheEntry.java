package org.entente.directory.usecase;

import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.directory.MissionEntry;
import org.springframework.stereotype.Component;

/** A mission publishes its entry, and changes it; each change stays visible with its date. */
@Component
public class KeepingTheEntry {

    private final OwnMission own;
    private final DirectoryRows rows;
    private final ListingThePeople listing;
    private final UsedForms forms;
    private final ActorTransactions transactions;

    KeepingTheEntry(
            OwnMission own,
            DirectoryRows rows,
            ListingThePeople listing,
            UsedForms forms,
            ActorTransactions transactions) {
        this.own = own;
        this.rows = rows;
        this.listing = listing;
        this.forms = forms;
        this.transactions = transactions;
    }

    /**
     * Publishes the entry of the actor's own mission; what changes nothing leaves no trace.
     *
     * @throws org.entente.web.NotFound unless the actor runs the mission that the entry is of
     */
    public void publish(Actor actor, MissionEntry entry, UUID form) {
        if (!own.administeredBy(actor).equals(entry.mission())) {
            throw new org.entente.web.NotFound();
        }
        transactions.runAsService(() -> {
            if (!forms.firstUse(form, entry.changedAt())) {
                return;
            }
            var changed = entry.changedFrom(rows.entry(entry.mission()).orElse(null));
            if (!changed.isEmpty()) {
                rows.keep(entry, changed);
            }
            listing.refresh();
        });
    }
}
