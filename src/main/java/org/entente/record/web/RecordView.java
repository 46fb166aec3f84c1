package org.entente.record.web;

import java.util.List;
import java.util.UUID;
import org.entente.record.model.Acts.StoredAct;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.VerifierKey;
import org.entente.record.usecase.PublishedLog;
import org.entente.record.usecase.ReadingTheRecord.ActPage;
import org.entente.record.words.ActWords;
import org.jspecify.annotations.Nullable;

/** A page of the record: what the log is today, and the newest acts that the reader may see. */
public record RecordView(
        List<Row> rows,
        List<Kind> kinds,
        @Nullable String kind,
        @Nullable Long older,
        @Nullable Checkpoint checkpoint,
        List<VerifierKey> keys) {

    /** @param position its place in the log, counted from one; null while it waits for it */
    public record Row(
            UUID id,
            String act,
            String about,
            String author,
            String when,
            @Nullable Long position) {}

    public record Kind(String value, String word, boolean chosen) {}

    static RecordView of(ActPage page, int most, @Nullable String kind, ActWords words, PublishedLog log) {
        var acts = page.acts();
        var shown = acts.subList(0, Math.min(most, acts.size()));
        return new RecordView(
                shown.stream().map(stored -> row(stored, words)).toList(),
                page.kinds().stream()
                        .map(value -> new Kind(value, words.kind(value), value.equals(kind)))
                        .toList(),
                kind,
                acts.size() > most ? shown.getLast().arrival() : null,
                log.latest().map(note -> Checkpoint.parse(note.text())).orElse(null),
                log.keys());
    }

    private static Row row(StoredAct stored, ActWords words) {
        var act = stored.act();
        var position = stored.position();
        return new Row(
                act.id(),
                words.kind(act.kind()),
                words.about(act),
                words.author(act),
                words.when(act.at()),
                position == null ? null : position + 1);
    }
}
