package org.entente.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/** What every official act on a role says: whose it is, in which group or body, on what, and for which term. */
public record RoleAct(Authorship author, Group group, Role role) implements AuthoredAct.Matter {

    @Override
    public UUID audienceId() {
        return role.audienceId();
    }

    @Override
    public UUID subjectId() {
        return role.id();
    }

    @Override
    public Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("group", group.slug());
        content.put("roleKind", role.kind().name());
        content.put("party", role.party().value());
        content.put("since", role.since().toString());
        var until = role.until();
        if (until != null) {
            content.put("until", until.toString());
        }
        if (!role.topic().isEmpty()) {
            content.put("topic", role.topic());
        }
        return content;
    }
}
