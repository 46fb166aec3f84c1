package org.entente.texts;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A State says that nothing of a recalled text is left with it; it and the source alone read this. */
public record TextDestructionConfirmed(TextAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.destruction-confirmed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
