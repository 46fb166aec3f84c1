package org.entente.texts.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.information.RefusingMarks;
import org.entente.texts.model.Paragraph;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Wording;
import org.entente.texts.model.WordingOutcome;
import org.springframework.stereotype.Component;

/** The penholder writes a paragraph in a language. Whoever saw an older wording than the one there now is told so. */
@Component
public class WordingAParagraph {

    private final TextDesk desk;
    private final VersionStore versions;
    private final RefusingMarks marks;

    WordingAParagraph(TextDesk desk, VersionStore versions, RefusingMarks marks) {
        this.desk = desk;
        this.versions = versions;
        this.marks = marks;
    }

    /**
     * Where exactly the words go, and which wording their author had before them.
     *
     * @param revision of the wording the author saw; zero where there was none
     */
    public record Place(int version, UUID paragraphId, Language language, long revision) {}

    public WordingOutcome word(Actor actor, UUID textId, Place place, String typed, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, place, Wording.normalised(typed), clock))
                .orElse(new WordingOutcome.Refused(TextRefusal.NO_SUCH_TEXT));
    }

    private WordingOutcome decide(Dossier dossier, Place place, String words, Clock clock) {
        var version = dossier.version(place.version());
        if (version.isEmpty() || !dossier.text().languages().all().contains(place.language())) {
            return new WordingOutcome.Refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (!dossier.participant().mayWrite(dossier.text().penholder())) {
            return new WordingOutcome.Refused(TextRefusal.NOT_PENHOLDER);
        }
        if (dossier.isFrozen(version.get())) {
            return new WordingOutcome.Refused(TextRefusal.FROZEN);
        }
        if (!Wording.isAcceptable(words)) {
            return new WordingOutcome.Refused(TextRefusal.WORDS_UNACCEPTABLE);
        }
        if (marks.refuses(dossier.participant().actor(), "texts", dossier.text().id(), words, clock)) {
            return new WordingOutcome.Refused(TextRefusal.BEARS_CLASSIFICATION);
        }
        return write(dossier, version.get(), place, words, clock);
    }

    private WordingOutcome write(Dossier dossier, Version version, Place place, String words, Clock clock) {
        var sheet = versions.sheet(version.id());
        var paragraph = sheet.words().paragraph(place.paragraphId());
        if (paragraph.isEmpty()) {
            return new WordingOutcome.Refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (words.isEmpty() && isTitleOfOriginal(paragraph.get(), dossier, place)) {
            return new WordingOutcome.Refused(TextRefusal.TITLE_MISSING);
        }
        var there = paragraph.get().in(place.language()).orElse("");
        var revision = sheet.revision(place.paragraphId(), place.language());
        if (there.equals(words)) {
            return new WordingOutcome.Worded(words, revision);
        }
        if (revision != place.revision()) {
            return new WordingOutcome.Stale(there, revision);
        }
        return new WordingOutcome.Worded(
                words,
                versions.word(
                        version,
                        place.paragraphId(),
                        place.language(),
                        words,
                        dossier.participant().actor(),
                        clock.instant()));
    }

    /** Lists and notices name the text by it. */
    private static boolean isTitleOfOriginal(Paragraph paragraph, Dossier dossier, Place place) {
        return paragraph.kind() == ParagraphKind.TITLE
                && place.language() == dossier.text().languages().original();
    }
}
