package org.entente.texts.web;

import java.util.List;
import org.entente.core.Language;
import org.entente.texts.model.Difference;
import org.entente.texts.usecase.ReadingTexts.TwoVersions;

/** What changed from one version to another, in one language. */
public record DifferenceView(TwoVersions versions, Language language, List<Row> rows) {

    /** @param label what delegates call the paragraph in the later version, else what they called it before */
    public record Row(String label, Difference.Change change) {}

    public boolean isSame() {
        return rows.stream()
                .allMatch(row -> row.change().kind() == Difference.Kind.SAME
                        && !row.change().moved());
    }
}
