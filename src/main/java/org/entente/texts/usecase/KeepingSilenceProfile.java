package org.entente.texts.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.Groups;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.texts.SilenceProfileSet;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair decides how its group practises silence. Procedures that run keep the profile they were started with. */
@Component
public class KeepingSilenceProfile {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final SilenceStore store;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    KeepingSilenceProfile(
            ActorTransactions transactions,
            Groups groups,
            SilenceStore store,
            Notices notices,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.groups = groups;
        this.store = store;
        this.notices = notices;
        this.events = events;
    }

    /** The profile of a group that the actor can see. */
    public SilenceProfile of(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.profile(groupId)).orElse(SilencePresets.INFORMAL);
    }

    public boolean mayKeep(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> groups.runBy(actor, groupId));
    }

    /** Empty if it was set, or was so before; else why it was not. Every member is told, for it is their veto. */
    public Optional<SilenceRefusal> keep(Actor actor, UUID groupId, SilenceProfile profile, Clock clock) {
        return transactions.call(actor, () -> {
            var group = groups.visibleTo(actor, groupId);
            if (group.isEmpty() || !groups.runBy(actor, groupId)) {
                return Optional.of(SilenceRefusal.NOT_INITIATOR);
            }
            transactions.runAsService(() -> {
                if (!profile.equals(store.profile(groupId).orElse(SilencePresets.INFORMAL))) {
                    write(actor, group.get(), profile, clock);
                }
            });
            return Optional.<SilenceRefusal>empty();
        });
    }

    private void write(Actor actor, Group group, SilenceProfile profile, Clock clock) {
        var at = SilenceDesk.now(clock);
        store.setProfile(group.id(), group.audienceId(), profile, at);
        events.publishEvent(
                new SilenceProfileSet(GroupAct.by(actor, group, at), profile.name(), SilenceActContent.rules(profile)));
        notices.serve(
                new Notice(
                        "silence.notice.profile.subject",
                        "silence.notice.profile.body",
                        Map.of(
                                "group",
                                group.name(),
                                "threshold",
                                profile.breaking().threshold()),
                        "/groups/" + group.slug() + "/silence-profile",
                        groups.parties(group.id(), LocalDate.ofInstant(at, ZoneOffset.UTC)),
                        true,
                        group.id()),
                clock);
    }
}
