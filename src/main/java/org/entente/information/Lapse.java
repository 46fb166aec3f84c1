package org.entente.information;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * What follows a marking by itself: an embargo that ends, a list that holds until a meeting.
 *
 * @param at from when
 * @param zone in which the time was set
 * @param tlp the label from then on; never {@code TLP:RED}, for nobody is named by the passing of time
 * @param alone whether the originator alone reads from then on, or the whole group
 */
public record Lapse(Instant at, ZoneId zone, Tlp tlp, boolean alone) {

    public Lapse {
        if (tlp == Tlp.RED) {
            throw new IllegalArgumentException("TLP:RED names persons.");
        }
    }

    /** The marking from then on. */
    public Marking marking() {
        return alone ? new Marking(tlp, Distribution.GENERAL, Set.of(), Set.of(), null) : Marking.of(tlp);
    }
}
