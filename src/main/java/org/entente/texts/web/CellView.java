package org.entente.texts.web;

import java.util.List;
import java.util.UUID;
import org.entente.core.Language;

/**
 * One wording with its form.
 *
 * @param path of the version the wording belongs to
 * @param revision what the form quotes, so that a stale edit is noticed
 * @param typed what stands in the form: the words, or what was typed and refused
 * @param refused why it was refused, or empty
 */
public record CellView(
        String path,
        UUID paragraphId,
        String label,
        Language language,
        String words,
        long revision,
        List<FindingView> findings,
        boolean mayWrite,
        String typed,
        String refused) {

    public String anchor() {
        return "p-" + paragraphId + "-" + language.tag();
    }

    /** The cell after a refused edit: what is there now, and what was typed. */
    CellView refused(String why, String kept) {
        return new CellView(path, paragraphId, label, language, words, revision, findings, mayWrite, kept, why);
    }

    boolean isOf(UUID id, Language asked) {
        return paragraphId.equals(id) && language == asked;
    }
}
