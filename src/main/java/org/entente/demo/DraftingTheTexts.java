package org.entente.demo;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.WordingOutcome;
import org.entente.texts.usecase.ArrangingParagraphs;
import org.entente.texts.usecase.DraftingAText;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.TextDraft;
import org.entente.texts.usecase.WordingAParagraph;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Drafts a text of the world paragraph by paragraph, in its three languages, as a drafter would. */
@Component
@ConditionalOnProperty("entente.demo")
class DraftingTheTexts {

    private static final int FIRST = 1;

    private final Groups groups;
    private final DraftingAText drafting;
    private final ArrangingParagraphs arranging;
    private final WordingAParagraph wording;
    private final ReadingTexts reading;

    DraftingTheTexts(
            Groups groups,
            DraftingAText drafting,
            ArrangingParagraphs arranging,
            WordingAParagraph wording,
            ReadingTexts reading) {
        this.groups = groups;
        this.drafting = drafting;
        this.arranging = arranging;
        this.wording = wording;
        this.reading = reading;
    }

    UUID draft(Actor actor, TextFile file, Chapter chapter, Group group, Clock clock) {
        var languages = new TextLanguages(file.original(), Set.of(Language.AR, Language.EN, Language.FR), Set.of());
        var title = String.valueOf(file.title().wordings().get(file.original()));
        var draft =
                new TextDraft(group.id(), chapter.id(), file.kind(), languages, groups.runBy(actor, group.id()), title);
        var text = done(drafting.draft(actor, draft, clock)).id();
        var last = titleOf(actor, text, clock);
        word(actor, text, last, file.title(), clock);
        for (var line : file.body()) {
            last = done(arranging.add(actor, text, FIRST, line.kind(), last, clock));
            word(actor, text, last, line, clock);
        }
        return text;
    }

    private UUID titleOf(Actor actor, UUID text, Clock clock) {
        var file = reading.version(actor, text, FIRST, clock).orElseThrow();
        return file.sheet().words().paragraphs().getFirst().id();
    }

    /** Wording a language that already reads so changes nothing, which is how the title stays in its original. */
    private void word(Actor actor, UUID text, UUID paragraph, TextFile.Line line, Clock clock) {
        line.wordings().forEach((language, words) -> {
            var place = new WordingAParagraph.Place(FIRST, paragraph, language, 0);
            switch (wording.word(actor, text, place, words, clock)) {
                case WordingOutcome.Worded worded -> {}
                case WordingOutcome.Stale stale -> throw new IllegalStateException("Written twice: " + words);
                case WordingOutcome.Refused refused ->
                    throw new IllegalStateException("Refused: " + refused.refusal() + " " + words);
            }
        });
    }

    static <T> T done(TextOutcome<T> outcome) {
        return switch (outcome) {
            case TextOutcome.Done<T> done -> done.value();
            case TextOutcome.Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.refusal());
        };
    }
}
