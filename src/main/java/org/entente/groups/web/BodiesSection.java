package org.entente.groups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** The bodies at work, on the page of their group. */
@Component
class BodiesSection implements GroupSection {

    private static final int MOST = 5;

    private final ReadingBodies reading;
    private final Clock clock;

    BodiesSection(ReadingBodies reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String heading(Messages m) {
        return m.get("groups.bodies.heading");
    }

    @Override
    public String path(Group group) {
        return GroupPlace.path(group) + "/bodies";
    }

    @Override
    public List<Entry> entries(Actor actor, Group group, Messages m) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reading.bodies(actor, group.id()).stream()
                .filter(body -> body.worksOn(today))
                .limit(MOST)
                .map(body -> new Entry(
                        body.name().in(m.language()),
                        BodyView.path(group, body),
                        body.name().languageFor(m.language()).tag(),
                        null,
                        GroupWords.body(m, body.kind()),
                        "",
                        m.date(body.established())))
                .toList();
    }
}
