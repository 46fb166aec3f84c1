package org.entente.press.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.springframework.stereotype.Component;

/** The chair has done with what a claim offers to the group: it changed the list of members by the usual act, or will not. */
@Component
public class SettlingAnOffer {

    private final PressDesk desk;
    private final ClaimStore claims;
    private final ActorTransactions transactions;

    SettlingAnOffer(PressDesk desk, ClaimStore claims, ActorTransactions transactions) {
        this.desk = desk;
        this.claims = claims;
        this.transactions = transactions;
    }

    /** Of what the actor may read: a chair that was admitted later finds nothing of what came before (REL-02). */
    public PressOutcome<UUID> settle(Actor actor, String slug, UUID claimId, Clock clock) {
        return transactions
                .asServiceWhere(
                        actor,
                        () -> desk.place(actor, slug, clock)
                                .filter(PressPlace::runs)
                                .flatMap(place -> offered(place, claimId)),
                        claim -> settle(actor, claim, clock))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private Optional<Claim> offered(PressPlace place, UUID claimId) {
        return claims.claim(claimId)
                .filter(claim -> claim.groupId().equals(place.group().id()))
                .filter(claim -> claim.isConfirmed() && claim.concernsMembership());
    }

    private PressOutcome<UUID> settle(Actor actor, Claim claim, Clock clock) {
        claims.settle(claim.id(), Objects.requireNonNull(actor.party()), clock.instant());
        return PressOutcome.done(claim.id());
    }
}
