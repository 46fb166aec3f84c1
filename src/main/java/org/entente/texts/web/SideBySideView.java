package org.entente.texts.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Text;
import org.entente.texts.model.Version;
import org.entente.texts.usecase.Dossier;

/**
 * A version in its original beside one other language, paragraph by paragraph.
 *
 * @param with the language beside the original; the original itself where the text has no other
 */
public record SideBySideView(Dossier dossier, Version version, Language with, List<Row> rows) {

    /** One paragraph: its label, its words in the original, and its words in the language beside it. */
    public record Row(UUID id, ParagraphKind kind, String label, CellView original, CellView other) {}

    /** The cell of a wording that this view shows. */
    Optional<CellView> cell(UUID paragraph, Language language) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.original(), row.other()))
                .filter(cell -> cell.isOf(paragraph, language))
                .findFirst();
    }

    /** The same view with a refused edit in one of its cells. */
    SideBySideView refusing(UUID paragraph, Language language, String typed, String why) {
        var kept = rows.stream()
                .map(row -> new Row(
                        row.id(),
                        row.kind(),
                        row.label(),
                        row.original().isOf(paragraph, language)
                                ? row.original().refused(why, typed)
                                : row.original(),
                        row.other().isOf(paragraph, language) ? row.other().refused(why, typed) : row.other()))
                .toList();
        return new SideBySideView(dossier, version, with, kept);
    }

    public Text text() {
        return dossier.text();
    }

    public Language original() {
        return text().languages().original();
    }

    public boolean hasOther() {
        return with != original();
    }

    public boolean mayWrite() {
        return !version.isFrozen() && dossier.mayWrite();
    }

    public String path() {
        return "/texts/" + text().id() + "/versions/" + version.number();
    }

    /** How many findings stand in the way of issuing. */
    public long errors() {
        return rows.stream()
                .flatMap(row -> row.other().findings().stream())
                .filter(FindingView::error)
                .count();
    }

    public long openBrackets() {
        return rows.stream().filter(row -> row.original().words().contains("[")).count();
    }

    public String title() {
        return rows.getFirst().original().words();
    }
}
