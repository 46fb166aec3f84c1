package org.entente.texts;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** The source took a text back: from then on nobody reads its words. */
public record TextRecalled(TextAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.recalled";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
