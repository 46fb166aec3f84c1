package org.entente.directory.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionKey;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** The mission in which the actor has a post, and what the actor may keep of it in the directory. */
@Component
public class OwnMission {

    private final Accounts accounts;

    OwnMission(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws NotFound for whoever has no mission */
    public MissionKey of(Actor actor) {
        var party = actor.party();
        var station = actor.dutyStation();
        if (party == null || station == null) {
            throw new NotFound();
        }
        return new MissionKey(party, station);
    }

    /** @throws NotFound unless the actor runs the mission's people: whoever does also keeps its entry */
    public MissionKey administeredBy(Actor actor) {
        if (!administers(actor)) {
            throw new NotFound();
        }
        return of(actor);
    }

    /** Whether the actor runs the people of the own mission. */
    public boolean administers(Actor actor) {
        return Optional.ofNullable(actor.accountId())
                .flatMap(accounts::find)
                .filter(account -> account.post().administers())
                .isPresent();
    }

    /** Whether the actor may say that a focal point is as it stands: its own post, its deputy's, whoever binds
     * the State, or the administrator. */
    boolean answersFor(Actor actor, FocalPoint point) {
        return point.mission().equals(of(actor))
                && (point.isKeptFrom(actor.accountId()) || actor.mayCommit() || administers(actor));
    }

    /** The posts of a mission from which somebody may act now. */
    public List<Account> posts(MissionKey mission) {
        return accounts.of(List.of(mission.party())).stream()
                .filter(account -> mission.dutyStation().equals(account.dutyStation()))
                .toList();
    }

    /** Those who hear of what a mission has to do for a focal point. */
    List<UUID> reminded(FocalPoint point) {
        return posts(point.mission()).stream()
                .filter(account -> account.post().administers()
                        || account.id().equals(point.account())
                        || account.id().equals(point.deputyAccount()))
                .map(Account::id)
                .toList();
    }
}
