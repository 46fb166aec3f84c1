package org.entente.groups.storage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the same words in several languages as one JSON object whose keys are language tags, and reads them back. */
final class Wordings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Wordings() {}

    static String toJson(LocalizedText text) {
        var byTag = new LinkedHashMap<String, String>();
        text.wordings().forEach((language, wording) -> byTag.put(language.tag(), wording));
        return JSON.writeValueAsString(byTag);
    }

    static LocalizedText fromJson(String json) {
        var wordings = new EnumMap<Language, String>(Language.class);
        JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                .forEach((tag, wording) -> wordings.put(Language.of(tag).orElseThrow(), wording));
        return new LocalizedText(wordings);
    }
}
