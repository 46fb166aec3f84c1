package org.entente.information.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.Markings;
import org.springframework.stereotype.Component;

/** Which States read an item as a whole, and when nobody may know whether they have. */
@Component
class ReceiptSight {

    private final ChangingAMarking things;
    private final Markings markings;

    ReceiptSight(ChangingAMarking things, Markings markings) {
        this.things = things;
        this.markings = markings;
    }

    /** The States that read the item and what it hangs on, within the caller's transaction. */
    Set<PartyCode> readers(UUID thingId, UUID placeId, UUID groupId, Clock clock) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new HashSet<>(markings.readers(List.of(thingId, placeId), groupId, day));
    }

    /** Whether a silence runs on the item or on what it hangs on (SIL-17). */
    boolean isUnderSilence(Actor actor, MarkedThing thing, Clock clock) {
        return thing.underSilence()
                || (!thing.placeId().equals(thing.id())
                        && things.find(actor, thing.placeId(), clock)
                                .filter(MarkedThing::underSilence)
                                .isPresent());
    }
}
