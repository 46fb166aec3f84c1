package org.entente.directory.web;

import java.util.List;
import org.entente.core.Actor;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** The focal points named for a group, on its page. */
@Component
class DirectoryOfGroup implements GroupSection {

    private static final int SHOWN = 5;

    private final ReadingTheDirectory reading;
    private final org.entente.parties.Parties parties;
    private final java.time.Clock clock;

    DirectoryOfGroup(ReadingTheDirectory reading, org.entente.parties.Parties parties, java.time.Clock clock) {
        this.reading = reading;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String heading(Messages m) {
        return m.get("directory.heading");
    }

    @Override
    public String path(Group group) {
        return "/groups/" + group.slug() + "/directory";
    }

    @Override
    public List<Entry> entries(Actor actor, Group group, Messages m) {
        return reading.named(group, SHOWN).stream()
                .map(point -> new Entry(
                        parties.get(point.mission().party()).shortName(m.language()) + " · " + point.function(),
                        point.mission().path(),
                        null,
                        null,
                        point.isOverdue(clock.instant()) ? m.get("directory.focal-point.overdue") : point.topicWords(m),
                        point.isOverdue(clock.instant()) ? "due" : "",
                        null))
                .toList();
    }
}
