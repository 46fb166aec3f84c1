package org.entente.texts;

import java.util.Map;
import java.util.UUID;
import org.entente.record.AuthoredAct;
import org.entente.texts.model.Version;

/** An adopted text was made public. Everyone may read the act. */
public record TextReleased(TextAct act, UUID everyone, String shortId, Version.Adoption adoption)
        implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.released";
    }

    @Override
    public UUID audienceId() {
        return everyone;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "number", adoption.number().toString(),
                "adoptedOn", adoption.on().toString(),
                "path", "/p/" + shortId);
    }
}
