package org.entente.groups;

import java.util.Map;
import java.util.TreeMap;
import org.entente.record.AuthoredAct;

/** The chair kept a version of a document on which the group rests. */
public record DocumentKept(GroupAct act, GroupDocument document) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.document-kept";
    }

    @Override
    public Map<String, Object> details() {
        var words = new TreeMap<String, Object>();
        document.words().wordings().forEach((language, wording) -> words.put(language.tag(), wording));
        return Map.of("documentKind", document.kind().name(), "number", document.number(), "words", words);
    }
}
