package org.entente.texts.web;

import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.texts.model.Listed;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** The texts on the page of a group. */
@Component
class TextsOfGroup implements GroupSection {

    private static final int MOST = 5;

    private final ReadingTexts reading;

    TextsOfGroup(ReadingTexts reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading(Messages m) {
        return m.get("texts.navigation");
    }

    @Override
    public String path(Group group) {
        return "/groups/" + group.slug() + "/texts";
    }

    @Override
    public List<Entry> entries(Actor actor, Group group, Messages m) {
        return reading.latest(group.id(), MOST).stream()
                .map(text -> entry(actor, text, m))
                .toList();
    }

    private static Entry entry(Actor actor, Listed text, Messages m) {
        var language = text.titles().containsKey(actor.language()) ? actor.language() : text.original();
        return new Entry(
                TitleWords.of(text.titles(), actor.language(), text.original()),
                "/texts/" + text.id(),
                language.tag(),
                text.symbol(),
                TextWords.stage(m, text.stage()),
                TextWords.tone(text.stage()),
                m.dateTime(text.stageAt(), actor.zone()));
    }
}
