package org.entente.press;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;

/**
 * A member has said that a report of an entry of the timeline tells of another event, which has an entry of its own now:
 * what its claims brought to the former event belongs to the new one.
 */
public record ReportSeparated(
        UUID reportId, UUID formerHappeningId, UUID happeningId, UUID groupId, PartyCode separatedBy, Instant at) {}
