package org.entente.information.requests;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The name of a group as a request keeps it: one JSON object whose keys are language tags. */
public final class GroupNames {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GroupNames() {}

    public static String toJson(LocalizedText name) {
        var byTag = new LinkedHashMap<String, String>();
        name.wordings().forEach((language, words) -> byTag.put(language.tag(), words));
        return JSON.writeValueAsString(byTag);
    }

    static LocalizedText fromJson(String json) {
        var words = new EnumMap<Language, String>(Language.class);
        JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                .forEach((tag, name) -> words.put(Language.of(tag).orElseThrow(), name));
        return new LocalizedText(words);
    }
}
