package org.entente.texts.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.model.Concordance;
import org.entente.texts.model.Finding;
import org.entente.texts.model.NegotiationLabels;
import org.entente.texts.model.Paragraph;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Sheet;
import org.entente.texts.model.StateNames;
import org.entente.texts.model.Words;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.VersionFile;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a version in its original beside another language, each translation with what the comparison finds in it. */
@Component
class SideBySide {

    private final ReadingTexts reading;
    private final StateNames names;
    private final FindingWords findingWords;
    private final Clock clock;

    SideBySide(ReadingTexts reading, StateNames names, FindingWords findingWords, Clock clock) {
        this.reading = reading;
        this.names = names;
        this.findingWords = findingWords;
        this.clock = clock;
    }

    /** @throws NotFound if the version is not there for the actor */
    SideBySideView view(Actor actor, Messages m, UUID textId, int number, @Nullable String with) {
        var file = reading.version(actor, textId, number, clock).orElseThrow(NotFound::new);
        var original = file.dossier().text().languages().original();
        var other = beside(file, with, actor.language());
        var labels = NegotiationLabels.of(file.sheet().words(), base(file));
        var rows = file.sheet().words().paragraphs().stream()
                .map(paragraph -> new SideBySideView.Row(
                        paragraph.id(),
                        paragraph.kind(),
                        label(paragraph, labels, m),
                        cell(file, paragraph, original, labels, m),
                        cell(file, paragraph, other, labels, m)))
                .toList();
        return new SideBySideView(file.dossier(), file.version(), other, rows);
    }

    /** The language asked for, else the reader's, else the first translation there is. */
    private static Language beside(VersionFile file, @Nullable String with, Language reader) {
        var languages = file.dossier().text().languages();
        return Optional.ofNullable(with)
                .flatMap(Language::of)
                .filter(languages.translations()::contains)
                .or(() -> Optional.of(reader).filter(languages.translations()::contains))
                .or(() -> languages.translations().stream().findFirst())
                .orElse(languages.original());
    }

    private static Words base(VersionFile file) {
        return file.base().map(Sheet::words).orElse(new Words(List.of()));
    }

    private CellView cell(
            VersionFile file, Paragraph paragraph, Language language, Map<UUID, String> labels, Messages m) {
        var words = paragraph.in(language).orElse("");
        return new CellView(
                "/texts/" + file.version().textId() + "/versions/"
                        + file.version().number(),
                paragraph.id(),
                label(paragraph, labels, m),
                language,
                words,
                file.sheet().revision(paragraph.id(), language),
                findingWords.of(findings(file, paragraph, language), m),
                !file.version().isFrozen() && file.dossier().mayWrite(),
                words,
                "");
    }

    /** An empty paragraph is seen to be empty: only what differs is worth a sentence. */
    private List<Finding> findings(VersionFile file, Paragraph paragraph, Language language) {
        return new Concordance(file.dossier().text().languages().original(), names)
                .check(paragraph, language).stream()
                        .filter(finding -> finding.kind() != Finding.Kind.MISSING)
                        .toList();
    }

    private static String label(Paragraph paragraph, Map<UUID, String> labels, Messages m) {
        return paragraph.kind() == ParagraphKind.TITLE
                ? TextWords.paragraph(m, ParagraphKind.TITLE)
                : labels.getOrDefault(paragraph.id(), "");
    }
}
