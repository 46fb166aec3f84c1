package org.entente.information.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.information.ClassificationMarks.Mark;
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.Marking;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.Markings;
import org.entente.information.RefusingMarks;
import org.entente.information.files.FileAct.FileAttached;
import org.entente.record.Authorship;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A delegate attaches a file for the State: it is looked through before anything of it is kept, and it goes as far as
 * what it hangs on until its State marks it otherwise.
 */
@Component
public class AttachingAFile {

    private final FilePlaces places;
    private final AttachedFiles files;
    private final KeptContents contents;
    private final LookingThrough looking;
    private final RefusingMarks refusing;
    private final Markings markings;
    private final UsedForms forms;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;
    private final long most;

    AttachingAFile(
            FilePlaces places,
            AttachedFiles files,
            KeptContents contents,
            LookingThrough looking,
            RefusingMarks refusing,
            Markings markings,
            UsedForms forms,
            ActorTransactions transactions,
            ApplicationEventPublisher events,
            @Value("${entente.files.megabytes:25}") long megabytes) {
        this.places = places;
        this.files = files;
        this.contents = contents;
        this.looking = looking;
        this.refusing = refusing;
        this.markings = markings;
        this.forms = forms;
        this.transactions = transactions;
        this.events = events;
        this.most = megabytes * 1_000_000;
    }

    /**
     * What was sent.
     *
     * @param name as the sender calls it, whatever that holds
     * @param category whether the sender says that a word such as RESTRICTED is a category of distribution
     * @param form the token by which a form that is sent twice acts once
     */
    public record Sent(String name, InputStream content, boolean category, UUID form) {}

    /** The largest file that is taken, in millions of bytes. */
    public long megabytes() {
        return most / 1_000_000;
    }

    /** The place, if it is there for the actor. */
    public Optional<FilePlace> place(Actor actor, UUID placeId, Clock clock) {
        return places.find(actor, placeId, clock);
    }

    public FileOutcome attach(Actor actor, UUID placeId, Sent sent, Clock clock) {
        if (places.find(actor, placeId, clock).filter(FilePlace::mayAttach).isEmpty()) {
            return FileOutcome.refused(FileRefusal.NO_SUCH_PLACE);
        }
        try {
            var draft = contents.receive(sent.content(), most);
            try {
                return lookThrough(actor, placeId, sent, draft, clock);
            } finally {
                contents.drop(draft);
            }
        } catch (NotReadable reason) {
            return FileOutcome.refused(reason.refusal());
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be kept.", failed);
        }
    }

    private FileOutcome lookThrough(Actor actor, UUID placeId, Sent sent, KeptContents.Draft draft, Clock clock)
            throws NotReadable, IOException {
        var found = looking.look(draft.file(), sent.name());
        var mark = found.mark();
        if (mark.filter(seen -> seen.weight() == Weight.REFUSE).isPresent()) {
            keepRefusal(actor, placeId, mark.get(), clock);
            return FileOutcome.refused(FileRefusal.BEARS_CLASSIFICATION);
        }
        if (mark.isPresent() && !sent.category()) {
            return FileOutcome.refused(FileRefusal.ASK_CATEGORY);
        }
        contents.keep(draft);
        return transactions.call(
                actor,
                () -> forms.firstUse(sent.form(), clock.instant())
                        ? write(actor, placeId, FileName.cleaned(sent.name(), found.type()), found.type(), draft, clock)
                        : new FileOutcome.SentBefore());
    }

    private void keepRefusal(Actor actor, UUID placeId, Mark mark, Clock clock) {
        refusing.keep(actor, "file", placeId, mark, clock);
    }

    private FileOutcome write(
            Actor actor, UUID placeId, String name, FileType type, KeptContents.Draft draft, Clock clock) {
        return places.act(actor, placeId, clock, place -> {
                    var party = Objects.requireNonNull(actor.party());
                    var at = clock.instant();
                    var marking = inherited(place, actor);
                    var author = Authorship.of(actor, at);
                    var file = new AttachedFile(
                            Ids.next(),
                            place.id(),
                            place.group().id(),
                            audience(place, marking, party, at),
                            place.audienceId(),
                            party,
                            name,
                            type,
                            draft.size(),
                            draft.sha256(),
                            at,
                            author.actId(),
                            null,
                            marking.tlp());
                    return add(place, file, marking, author);
                })
                .orElse(FileOutcome.refused(FileRefusal.NO_SUCH_PLACE));
    }

    /** That of the place; its originator reads what hangs on it as well, who need not stand on the list (REL-01). */
    private Marking inherited(FilePlace place, Actor actor) {
        var originator = place.originator();
        if (originator == null) {
            return markings.first(place.group().id(), actor);
        }
        var marking = markings.of(place.id());
        var to = marking.releasableTo();
        if (to == null) {
            return marking;
        }
        var parties = new HashSet<>(to);
        parties.add(originator);
        return new Marking(marking.tlp(), marking.distribution(), parties, marking.persons(), marking.asOf());
    }

    private UUID audience(FilePlace place, Marking marking, PartyCode party, Instant at) {
        return markings.audienceOf(marking, place.group(), party, at);
    }

    private FileOutcome add(FilePlace place, AttachedFile file, Marking marking, Authorship author) {
        files.add(file);
        markings.begin(file.id(), file.audienceId(), file.originator(), marking, file.attachedAt());
        var item = new Item(author, file.id(), file.audienceId(), place.group().slug());
        events.publishEvent(new FileAttached(item, file));
        return new FileOutcome.Done(file.id());
    }
}
