package org.entente.groups.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.LocalizedText;

/**
 * A reply that a party owes a group.
 *
 * @param id of the invitation or the request
 * @param due by when, as the zone reckons
 */
public record AwaitedReply(Kind kind, UUID id, LocalizedText groupName, Instant due, ZoneId zone) {

    /** To what. */
    public enum Kind {
        INVITATION,
        ACCESSION
    }
}
