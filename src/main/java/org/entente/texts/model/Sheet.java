package org.entente.texts.model;

import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/** The words of a version together with how often each wording has been changed. */
public record Sheet(Words words, Map<Slot, Long> revisions) {

    /** The place of one wording. */
    public record Slot(UUID paragraphId, Language language) {}

    public Sheet {
        revisions = Map.copyOf(revisions);
    }

    /** What an editor must quote to change the wording; zero where nothing has been written yet. */
    public long revision(UUID paragraphId, Language language) {
        return revisions.getOrDefault(new Slot(paragraphId, language), 0L);
    }
}
