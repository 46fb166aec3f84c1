package org.entente.information;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.database.Audiences;
import org.entente.database.Newcomers;
import org.entente.database.Release;
import org.entente.groups.Membership;
import org.springframework.stereotype.Component;

/** Puts an item before those whom another marking lets read; as the service. */
@Component
class MovingAnItem {

    private final Markings markings;
    private final Audiences audiences;
    private final Newcomers newcomers;

    MovingAnItem(Markings markings, Audiences audiences, Newcomers newcomers) {
        this.markings = markings;
        this.audiences = audiences;
        this.newcomers = newcomers;
    }

    /**
     * Whether those that may object would still read it: as the database would let them, for what named a newcomer may
     * have been all that showed it what came before (REL-02).
     */
    boolean isReadByTheEntitled(MarkedThing thing, Marking wished, List<Membership> members, Instant at) {
        if (thing.entitled().isEmpty()) {
            return true;
        }
        var readers = Markings.readers(wished, thing.originator(), members);
        var release = release(thing, wished, members, at);
        var asOf = release.asOf();
        if (asOf != null && release.circle() != Release.Circle.NOBODY) {
            var late = newcomers.since(thing.group().id(), asOf);
            late.removeAll(release.parties());
            readers.removeAll(late);
        }
        return readers.containsAll(thing.entitled());
    }

    /** An audience of its own is changed where it is, so that everything that has it follows at once. */
    UUID move(MarkedThings module, MarkedThing thing, Marking wished, List<Membership> members, Instant at) {
        var release = release(thing, wished, members, at);
        if (audiences.isOwn(thing.audienceId())) {
            audiences.changeRelease(thing.audienceId(), release);
            return thing.audienceId();
        }
        if (wished.isForWholeGroup()) {
            return thing.audienceId();
        }
        var narrower = audiences.createForRelease(thing.group().id(), release);
        module.readBy(thing, narrower);
        markings.readBy(thing.id(), narrower);
        return narrower;
    }

    /** What was kept from newcomers stays so. */
    private Release release(MarkedThing thing, Marking wished, List<Membership> members, Instant at) {
        var since = newcomers.asOf(thing.audienceId()).orElse(at);
        return markings.release(wished, thing.group(), thing.originator(), members, since);
    }
}
