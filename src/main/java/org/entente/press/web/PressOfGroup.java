package org.entente.press.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** The way from the page of a group into its press; without a statement of its own, since that page sends many. */
@Component
class PressOfGroup implements GroupSection {

    private final Clock clock;

    PressOfGroup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String heading(Messages m) {
        return m.get("press.navigation");
    }

    @Override
    public String path(Group group) {
        return "/groups/" + group.slug() + "/press";
    }

    @Override
    public List<Entry> entries(Actor actor, Group group, Messages m) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        return List.of(
                entry(m.get("press.inbox.tab"), path(group) + "?state=TO_REVIEW", m.get("press.state.to-review")),
                entry(m.get("press.day.tab"), path(group) + "/day", m.date(today)),
                entry(m.get("press.timeline.tab"), path(group) + "/timeline", m.get("press.timeline.state")));
    }

    private static Entry entry(String title, String path, String state) {
        return new Entry(title, path, null, null, state, "quiet", null);
    }
}
