package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.groups.GroupSettings;

/**
 * A group's page.
 *
 * @param troika those in the chair today, before and next
 * @param offers the acts that the reader's office may do, their words by path
 */
public record GroupView(
        MembersView members,
        TroikaView troika,
        GroupSettings settings,
        List<RoleView> roles,
        List<Chapter> chapters,
        List<Section> sections,
        Map<String, String> offers) {

    public Group group() {
        return members.group();
    }

    /** A section that another module fills. */
    public record Section(String heading, String path, List<GroupSection.Entry> entries) {}
}
