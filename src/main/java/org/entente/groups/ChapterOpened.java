package org.entente.groups;

import java.util.Map;

/** A group began to work at a duty station. */
public record ChapterOpened(GroupAct act, Chapter chapter) implements GroupAct.Told {

    @Override
    public String kind() {
        return "groups.chapter-opened";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("chapter", chapter.code(), "zone", chapter.zone().getId());
    }
}
