package org.entente.information;

import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.groups.Group;

/**
 * An item that carries a marking, as one actor finds it.
 *
 * @param placeId what it hangs on; itself where it hangs on nothing
 * @param originator whose item it is (ORC-01)
 * @param speakers the parties whose heads of mission speak for the source now: the originator, or the chair
 * @param ofChair whether they speak as those in the chair: then the next ones do after them
 * @param mayMark whether the actor speaks for the originator (TLP-03)
 * @param mayAttach whether the actor may attach a file to it
 * @param underSilence whether a silence runs on it: then who reads is the affair of each State alone (SIL-17)
 * @param entitled the parties that must be able to read it: those that may still object while a silence runs
 */
public record MarkedThing(
        Actor actor,
        UUID id,
        UUID placeId,
        UUID audienceId,
        Group group,
        LocalizedText title,
        String path,
        PartyCode originator,
        Set<PartyCode> speakers,
        boolean ofChair,
        boolean mayMark,
        boolean mayAttach,
        boolean underSilence,
        Reach reach,
        Set<PartyCode> entitled) {

    /** How far it has gone. */
    public enum Reach {
        /** Its own mission alone. */
        MISSION,
        /** The group, as far as its marking lets through. */
        GROUP,
        /** The group, where nothing is left of it but that it was recalled. */
        RECALLED,
        /** The public. */
        EVERYONE
    }

    public MarkedThing {
        speakers = Set.copyOf(speakers);
        entitled = Set.copyOf(entitled);
    }

    /** Whether it stands before the group, be it that it was recalled there. */
    public boolean isBeforeGroup() {
        return reach == Reach.GROUP || reach == Reach.RECALLED;
    }

    /** Whether its source may ask for acknowledgement of its receipt, as far as it has gone. */
    public boolean mayBeAcknowledged() {
        return reach == Reach.GROUP;
    }
}
