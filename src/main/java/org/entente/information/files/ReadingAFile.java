package org.entente.information.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.information.Lapse;
import org.entente.information.Marked;
import org.entente.information.Markings;
import org.entente.information.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages show of files; every reading is kept, and what was recalled is read by nobody. */
@Component
public class ReadingAFile {

    private final AttachedFiles files;
    private final FilePlaces places;
    private final KeptContents contents;
    private final Destructions destructions;
    private final Markings markings;
    private final Readings readings;
    private final ActorTransactions transactions;

    ReadingAFile(
            AttachedFiles files,
            FilePlaces places,
            KeptContents contents,
            Destructions destructions,
            Markings markings,
            Readings readings,
            ActorTransactions transactions) {
        this.files = files;
        this.places = places;
        this.contents = contents;
        this.destructions = destructions;
        this.markings = markings;
        this.readings = readings;
        this.transactions = transactions;
    }

    /** The files of one item. */
    public record OfPlace(FilePlace place, AttachedFiles.Listing listing) {}

    /**
     * A file before one actor.
     *
     * @param marked every marking it has had
     * @param speaksFor whether the actor speaks for the State whose file it is
     * @param holders the States that took it along and what they say of it now; for its State alone, once it is recalled
     * @param owesDestruction whether the actor may say that nothing of it is left with its State
     */
    public record OneFile(
            FilePlace place,
            AttachedFile file,
            List<Marked> marked,
            boolean speaksFor,
            List<Holder> holders,
            boolean owesDestruction) {

        /** What follows its marking by itself. */
        public @Nullable Lapse lapse() {
            return marked.isEmpty() ? null : marked.getLast().lapse();
        }
    }

    /** Content to hand out. */
    public record Content(AttachedFile file, Path path) {}

    public Optional<OfPlace> ofPlace(Actor actor, UUID placeId, int page, Clock clock) {
        return transactions.call(
                actor,
                () -> places.find(actor, placeId, clock)
                        .map(place -> new OfPlace(place, files.listing(place.id(), page))));
    }

    public Optional<OneFile> file(Actor actor, UUID id, Clock clock) {
        return seen(actor, id, Readings.Kind.OPENED, clock);
    }

    /** What it holds, checked to be what was attached. */
    public Optional<Content> content(Actor actor, UUID id, Clock clock) {
        return transactions.call(
                actor,
                () -> files.find(id)
                        .filter(file -> !file.isRecalled())
                        .flatMap(file -> places.of(actor, file, clock).map(place -> {
                            var content = new Content(file, contents.checked(file.sha256()));
                            keep(actor, file, place, Readings.Kind.DOWNLOADED, clock);
                            return content;
                        })));
    }

    private Optional<OneFile> seen(Actor actor, UUID id, Readings.Kind kind, Clock clock) {
        return transactions.call(
                actor,
                () -> files.find(id)
                        .flatMap(file -> places.of(actor, file, clock).map(place -> {
                            if (!file.isRecalled()) {
                                keep(actor, file, place, kind, clock);
                            }
                            return one(actor, file, place, clock);
                        })));
    }

    private OneFile one(Actor actor, AttachedFile file, FilePlace place, Clock clock) {
        var speaks = MarkedFiles.speaksFor(actor, file);
        return new OneFile(
                place,
                file,
                markings.history(file.id()),
                speaks,
                speaks && file.isRecalled()
                        ? destructions.holders(actor, file.groupId(), file.id(), file.originator(), clock.instant())
                        : List.of(),
                file.isRecalled() && !speaks && destructions.owes(actor, file.id(), file.originator()));
    }

    private void keep(Actor actor, AttachedFile file, FilePlace place, Readings.Kind kind, Clock clock) {
        readings.keep(actor, file.id(), file.audienceId(), kind, place.underSilence(), clock.instant());
    }
}
