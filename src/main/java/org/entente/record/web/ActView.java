package org.entente.record.web;

import java.util.List;
import java.util.UUID;
import org.entente.record.model.Acts.StoredAct;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.Receipt;
import org.entente.record.words.ActWords;
import org.entente.record.words.ActWords.Detail;
import org.jspecify.annotations.Nullable;

/** One act in words, and where its receipt stands. */
public record ActView(
        UUID id,
        String act,
        String author,
        String when,
        List<Detail> details,
        String json,
        @Nullable Place place) {

    /** @param position counted from one */
    public record Place(long position, Checkpoint checkpoint, String receipt) {}

    static ActView of(StoredAct stored, @Nullable Receipt receipt, ActWords words) {
        var act = stored.act();
        return new ActView(
                act.id(),
                words.kind(act.kind()),
                words.author(act),
                words.when(act.at()),
                words.details(act),
                stored.json(),
                receipt == null ? null : place(receipt));
    }

    private static Place place(Receipt receipt) {
        return new Place(
                receipt.proof().index() + 1,
                Checkpoint.parse(receipt.proof().checkpoint().text()),
                receipt.toString());
    }
}
