package org.entente.press;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;

/** A member has said that two entries of the timeline are one event: what belonged to the former belongs to the other. */
public record ReportsGathered(
        UUID formerHappeningId, UUID happeningId, UUID groupId, PartyCode gatheredBy, Instant at) {}
