package org.entente.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.LocalizedText;
import org.entente.record.AuthoredAct;

/** A relation of a group was proposed, came to hold, was declined or ended: said in each of the two groups. */
public record RelationChanged(GroupAct act, Relation relation) implements AuthoredAct {

    @Override
    public String kind() {
        return switch (relation.state()) {
            case PROPOSED -> "groups.relation-proposed";
            case HELD -> "groups.relation-entered";
            case DECLINED -> "groups.relation-declined";
            case ENDED -> "groups.relation-ended";
        };
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("relationKind", relation.kind().name());
        details.put("name", words(relation.name()));
        var ownName = relation.ownName();
        if (ownName != null) {
            details.put("ownName", words(ownName));
        }
        return details;
    }

    private static Map<String, Object> words(LocalizedText text) {
        var words = new TreeMap<String, Object>();
        text.wordings().forEach((language, wording) -> words.put(language.tag(), wording));
        return words;
    }
}
