package org.entente.information;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.database.Release;
import org.entente.database.Release.Circle;
import org.jspecify.annotations.Nullable;

/**
 * To whom an item may go: exactly one label (TLP-01), and what narrows it. The parts only ever narrow one another
 * (REL-03).
 *
 * @param releasableTo the parties besides the originator; null: all of the group (REL-01)
 * @param persons who alone reads what is {@code TLP:RED} (TLP-04); empty under every other label
 * @param asOf parties listed later than this instant do not read (REL-02); null: new ones do
 */
public record Marking(
        Tlp tlp,
        Distribution distribution,
        @Nullable Set<PartyCode> releasableTo,
        Set<UUID> persons,
        @Nullable Instant asOf) {

    public Marking {
        releasableTo = releasableTo == null ? null : Set.copyOf(releasableTo);
        persons = tlp == Tlp.RED ? Set.copyOf(persons) : Set.of();
    }

    /** The label alone. */
    public static Marking of(Tlp tlp) {
        return new Marking(tlp, Distribution.GENERAL, null, Set.of(), null);
    }

    /** Whether the whole group reads, with whoever joins it. */
    public boolean isForWholeGroup() {
        return tlp != Tlp.RED && distribution == Distribution.GENERAL && releasableTo == null && asOf == null;
    }

    /**
     * What the database lets through.
     *
     * @param members the founders and members of the group
     */
    public Release release(PartyCode originator, Set<PartyCode> members) {
        if (tlp == Tlp.RED) {
            return new Release(Circle.NOBODY, null, Set.of(), persons, null);
        }
        if (releasableTo == null) {
            var circle = distribution == Distribution.GENERAL ? Circle.ALL : Circle.MEMBERS;
            return new Release(circle, asOf, Set.of(originator), Set.of(), null);
        }
        var parties = new HashSet<>(releasableTo);
        if (distribution != Distribution.GENERAL) {
            parties.retainAll(members);
        }
        parties.add(originator);
        return Release.to(parties);
    }
}
