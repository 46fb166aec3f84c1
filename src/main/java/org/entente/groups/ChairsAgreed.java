package org.entente.groups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.core.PartyCode;
import org.entente.record.AuthoredAct;

/** Every co-chair confirmed the same words, and the act that follows was done. */
public record ChairsAgreed(GroupAct act, List<PartyCode> chairs) implements AuthoredAct {

    public ChairsAgreed(GroupAct act, Collection<PartyCode> chairs) {
        this(
                act,
                chairs.stream()
                        .sorted(java.util.Comparator.comparing(PartyCode::value))
                        .toList());
    }

    @Override
    public String kind() {
        return "groups.chairs-agreed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("alongside", chairs.stream().map(PartyCode::value).toList());
    }
}
