package org.entente.texts;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A penholder put a draft before the group. */
public record TextShared(TextAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.shared";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
