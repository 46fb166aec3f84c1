package org.entente.information;

import java.util.List;
import java.util.Set;
import org.entente.core.PartyCode;

/**
 * Who would read an item under a marking.
 *
 * @param parties of which at least one post reads, in no order
 * @param people how many persons hold a post that reads
 */
public record AudiencePreview(Set<PartyCode> parties, int people, List<Warning> warnings) {

    public AudiencePreview {
        parties = Set.copyOf(parties);
        warnings = List.copyOf(warnings);
    }

    /** What is unusual and worth a second look. */
    public enum Warning {
        WIDER_THAN_USUAL,
        LEAVES_OUT_MEMBERS,
        INCLUDES_OTHERS_THAN_MEMBERS
    }
}
