package org.entente.press.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
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

    SettlingAnOffer(PressDesk desk, ClaimStore claims) {
        this.desk = desk;
        this.claims = claims;
    }

    public PressOutcome<UUID> settle(Actor actor, String slug, UUID claimId, Clock clock) {
        return desk.act(
                        actor,
                        slug,
                        PressPlace::runs,
                        clock,
                        place -> claims.claim(claimId)
                                .filter(claim ->
                                        claim.groupId().equals(place.group().id()))
                                .filter(claim -> claim.isConfirmed() && claim.concernsMembership())
                                .map(claim -> settle(actor, claim, clock)))
                .flatMap(done -> done)
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> settle(Actor actor, Claim claim, Clock clock) {
        claims.settle(claim.id(), Objects.requireNonNull(actor.party()), clock.instant());
        return PressOutcome.done(claim.id());
    }
}
