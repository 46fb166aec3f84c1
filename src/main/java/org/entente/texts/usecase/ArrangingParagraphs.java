package org.entente.texts.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.texts.model.Paragraph;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Words;
import org.springframework.stereotype.Component;

/** The penholder puts paragraphs in, takes them out and moves them, in all languages at once. */
@Component
public class ArrangingParagraphs {

    private final TextDesk desk;
    private final VersionStore versions;

    ArrangingParagraphs(TextDesk desk, VersionStore versions) {
        this.desk = desk;
        this.versions = versions;
    }

    /** Puts a paragraph without words behind another one and answers its identifier (NUM-01). */
    public TextOutcome<UUID> add(Actor actor, UUID textId, int version, ParagraphKind kind, UUID after, Clock clock) {
        var id = Ids.next();
        return arrange(
                actor,
                textId,
                version,
                id,
                clock,
                words -> words.paragraph(after).map(found -> words.adding(new Paragraph(id, kind, Map.of()), after)));
    }

    public TextOutcome<UUID> remove(Actor actor, UUID textId, int version, UUID paragraph, Clock clock) {
        return arrange(
                actor,
                textId,
                version,
                paragraph,
                clock,
                words -> words.paragraph(paragraph).map(found -> words.removing(paragraph)));
    }

    /** Moves the paragraph, with the points below it, before the one before it on the same level. */
    public TextOutcome<UUID> raise(Actor actor, UUID textId, int version, UUID paragraph, Clock clock) {
        return arrange(
                actor,
                textId,
                version,
                paragraph,
                clock,
                words -> words.paragraph(paragraph).map(found -> words.raising(paragraph)));
    }

    /** Moves the paragraph, with the points below it, behind the one after it on the same level. */
    public TextOutcome<UUID> lower(Actor actor, UUID textId, int version, UUID paragraph, Clock clock) {
        return arrange(
                actor,
                textId,
                version,
                paragraph,
                clock,
                words -> words.paragraph(paragraph).map(found -> words.lowering(paragraph)));
    }

    /** @param change answers nothing for a paragraph that is not of this version, and no words for an impossible change */
    private TextOutcome<UUID> arrange(
            Actor actor,
            UUID textId,
            int number,
            UUID paragraph,
            Clock clock,
            Function<Words, Optional<Optional<Words>>> change) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, number, paragraph, change))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<UUID> decide(
            Dossier dossier, int number, UUID paragraph, Function<Words, Optional<Optional<Words>>> change) {
        var version = dossier.version(number);
        if (version.isEmpty()) {
            return TextOutcome.refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (!dossier.participant().mayWrite(dossier.text().penholder())) {
            return TextOutcome.refused(TextRefusal.NOT_PENHOLDER);
        }
        if (dossier.isFrozen(version.get())) {
            return TextOutcome.refused(TextRefusal.FROZEN);
        }
        var changed = change.apply(versions.sheet(version.get().id()).words());
        if (changed.isEmpty()) {
            return TextOutcome.refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (changed.get().isEmpty()) {
            return TextOutcome.refused(TextRefusal.NOT_A_TEXT);
        }
        versions.arrange(version.get(), changed.get().get());
        return TextOutcome.done(paragraph);
    }
}
