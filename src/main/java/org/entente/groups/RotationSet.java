package org.entente.groups;

import java.util.List;
import java.util.Map;
import org.entente.groups.model.Turn;
import org.entente.record.AuthoredAct;

/** The order in which parties take the chair was set. */
public record RotationSet(GroupAct act, List<Turn> turns) implements AuthoredAct {

    public RotationSet {
        turns = List.copyOf(turns);
    }

    @Override
    public String kind() {
        return "groups.rotation-set";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "turns",
                turns.stream()
                        .map(turn -> Map.of(
                                "party", turn.party().value(),
                                "since", turn.since().toString()))
                        .toList());
    }
}
