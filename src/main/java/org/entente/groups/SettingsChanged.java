package org.entente.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Language;
import org.entente.record.AuthoredAct;

/** The chair set how the group works. */
public record SettingsChanged(GroupAct act, GroupSettings settings) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.settings-changed";
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put(
                "workingLanguages",
                settings.workingLanguages().stream().map(Language::tag).toList());
        var language = settings.precedence().language();
        if (language != null) {
            details.put("precedenceLanguage", language.tag());
        }
        var from = settings.precedence().from();
        if (from != null) {
            details.put("precedenceFrom", from.value());
        }
        details.put("chairPlace", settings.precedence().chairPlace().name());
        details.put("defaultMarking", settings.defaultMarking());
        details.put("historyForNewMembers", settings.historyForNewMembers());
        var reference = settings.referenceChapter();
        if (reference != null) {
            details.put("referenceChapter", reference);
        }
        details.put("proposers", settings.proposers().name());
        details.put("allChairsAct", settings.allChairsAct());
        details.put("membersHidden", settings.membersHidden());
        return details;
    }
}
