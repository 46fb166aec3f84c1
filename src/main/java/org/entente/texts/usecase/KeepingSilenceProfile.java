package org.entente.texts.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStore;
import org.springframework.stereotype.Component;

/** The chair decides how its group practises silence. Procedures that run keep the profile they were started with. */
@Component
public class KeepingSilenceProfile {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final SilenceStore store;

    KeepingSilenceProfile(ActorTransactions transactions, Groups groups, SilenceStore store) {
        this.transactions = transactions;
        this.groups = groups;
        this.store = store;
    }

    /** The profile of a group that the actor can see. */
    public SilenceProfile of(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.profile(groupId)).orElse(SilencePresets.INFORMAL);
    }

    public boolean mayKeep(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> groups.runBy(actor, groupId));
    }

    /** Empty if it was set; else why it was not. */
    public Optional<SilenceRefusal> keep(Actor actor, UUID groupId, SilenceProfile profile, Clock clock) {
        return transactions.call(actor, () -> {
            var group = groups.visibleTo(actor, groupId);
            if (group.isEmpty() || !groups.runBy(actor, groupId)) {
                return Optional.of(SilenceRefusal.NOT_INITIATOR);
            }
            transactions.runAsService(
                    () -> store.setProfile(groupId, group.get().audienceId(), profile, SilenceDesk.now(clock)));
            return Optional.<SilenceRefusal>empty();
        });
    }
}
