package org.entente.texts;

import java.util.Map;
import org.entente.groups.GroupAct;
import org.entente.record.AuthoredAct;

/** The chair changed how a group practises silence. The group may read it. */
public record SilenceProfileSet(GroupAct act, String profile, Map<String, Object> rules) implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.silence-profile-set";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("profile", profile, "rules", rules);
    }
}
