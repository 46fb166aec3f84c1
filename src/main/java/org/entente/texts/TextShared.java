package org.entente.texts;

import java.util.Map;

/** A penholder put a draft before the group. */
public record TextShared(TextAct act) implements TextAct.Told {

    @Override
    public String kind() {
        return "texts.shared";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
