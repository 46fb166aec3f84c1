package org.entente.identity.usecase;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.entente.identity.Charge;
import org.entente.identity.ChargeClosed;
import org.entente.identity.ChargeNotified;
import org.entente.identity.MissionAct;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A mission notifies who is its chargé d'affaires a.i., and that its head is back (ACC-04). */
@Component
public class KeepingTheCharge {

    private final Missions missions;
    private final Audit audit;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;

    KeepingTheCharge(Missions missions, Audit audit, Audiences audiences, ApplicationEventPublisher events) {
        this.missions = missions;
        this.audit = audit;
        this.audiences = audiences;
        this.events = events;
    }

    /** @param since now, where it has passed already; {@code until} null until the head returns */
    public MissionOutcome leave(Actor actor, UUID deputy, Instant since, @Nullable Instant until) {
        return missions.act(actor, (mission, by) -> {
            if (!mission.mayKeepCharge(by.id())) {
                return new MissionOutcome.NotThere();
            }
            var begin = since.isBefore(mission.now()) ? mission.now() : since;
            var charge = new Charge(Ids.next(), mission.party(), mission.dutyStation(), deputy, begin, until);
            var refusal = mission.refusalToCharge(by.id(), charge);
            if (refusal != null) {
                return new MissionOutcome.Refused(refusal);
            }
            missions.open(charge, by.id(), mission.now());
            var account = mission.find(deputy).orElseThrow();
            audit.note(Audit.Kind.CHARGE_NOTIFIED, account, by.id(), "");
            events.publishEvent(new ChargeNotified(act(mission, by, account), charge));
            return new MissionOutcome.Done();
        });
    }

    /** The head is back, or the period to come is not needed. */
    public MissionOutcome close(Actor actor, UUID id) {
        return missions.act(actor, (mission, by) -> {
            var charge = mission.charge(id);
            if (charge.isEmpty() || !mission.mayKeepCharge(by.id())) {
                return new MissionOutcome.NotThere();
            }
            missions.close(charge.get(), by.id(), mission.now());
            var account = mission.find(charge.get().account()).orElseThrow();
            audit.note(Audit.Kind.CHARGE_CLOSED, account, by.id(), "");
            events.publishEvent(new ChargeClosed(act(mission, by, account), charge.get()));
            return new MissionOutcome.Done();
        });
    }

    private MissionAct act(Mission mission, Account by, Account account) {
        return MissionAct.by(by, audiences.ofParty(mission.party()), account, mission.now());
    }
}
