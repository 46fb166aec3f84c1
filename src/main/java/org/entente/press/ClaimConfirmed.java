package org.entente.press;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.PartyCode;

/**
 * A member of a group has confirmed that a report says this; nobody says that it is so. Modules for meetings,
 * contributions and memberships take from it what they offer to their readers, always as a claim of the press with the
 * status {@code UNVERIFIED}. A claim may be confirmed again with other facts: the last one holds.
 *
 * @param kind {@code EVENT}, {@code PARTICIPANTS}, {@code PERSON}, {@code STATEMENT}, {@code AMOUNT}, {@code HELP} or
 *     {@code MEMBERSHIP}
 * @param facts by the names of the fields of docs/domain/press.md; a sum is the claim of a report and enters no total
 *     (PLG-09)
 * @param parties the codes of the States and organisations that the facts name
 * @param happeningId the event of the group's timeline that the report tells of
 */
public record ClaimConfirmed(
        UUID claimId,
        UUID reportId,
        UUID happeningId,
        UUID groupId,
        UUID audienceId,
        String kind,
        Map<String, String> facts,
        List<String> parties,
        PartyCode confirmedBy,
        Instant at) {

    public ClaimConfirmed {
        facts = Map.copyOf(facts);
        parties = List.copyOf(parties);
    }
}
