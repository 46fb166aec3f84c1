package org.entente.groups.usecase;

import java.time.Clock;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.database.Newcomers;
import org.entente.groups.GroupAct;
import org.entente.groups.GroupSettings;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.SettingsChanged;
import org.entente.groups.model.SettingsStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair sets how the group works: its languages, its order of precedence, its markings (GRP-11, GRP-12). */
@Component
public class ChangingTheSettings {

    private final ChairsDesk desk;
    private final SettingsStore store;
    private final HiddenMembers hidden;
    private final Newcomers newcomers;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    ChangingTheSettings(
            ChairsDesk desk,
            SettingsStore store,
            HiddenMembers hidden,
            Newcomers newcomers,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.hidden = hidden;
        this.newcomers = newcomers;
        this.transactions = transactions;
        this.events = events;
    }

    /** Where the chair has passed on by itself, those in it now are known to all, and those before no longer (GRP-19). */
    public void drawVeils(Clock clock) {
        transactions.runAsService(() -> store.hiding().forEach(group -> hidden.draw(group, clock.instant())));
    }

    /** Replaces all settings of the group that they name. */
    public Outcome<GroupSettings> change(Actor actor, GroupSettings settings, Clock clock) {
        return desk.act(actor, settings.groupId(), roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var group = roster.group();
            if (settings.equals(store.settings(group.id()).orElseGet(() -> GroupSettings.usual(group.id())))) {
                return Outcome.refused(Refusal.SETTINGS_UNCHANGED);
            }
            var at = clock.instant();
            store.keep(group, settings, at);
            hidden.draw(group.id(), at);
            newcomers.keepHistory(group.id(), settings.historyForNewMembers());
            events.publishEvent(new SettingsChanged(GroupAct.by(actor, group, at), settings));
            return Outcome.done(settings);
        });
    }
}
