package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A group began to work at a duty station. */
public record ChapterOpened(GroupAct act, Chapter chapter) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.chapter-opened";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("chapter", chapter.code(), "zone", chapter.zone().getId());
    }
}
