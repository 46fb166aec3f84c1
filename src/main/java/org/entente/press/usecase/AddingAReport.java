package org.entente.press.usecase;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.information.RefusingMarks;
import org.entente.press.intake.Fetched;
import org.entente.press.intake.Fetching;
import org.entente.press.intake.Taken;
import org.entente.press.intake.TakingIn;
import org.entente.press.model.Origin;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.reading.Cut;
import org.entente.press.usecase.KeepingReports.Arrival;
import org.springframework.stereotype.Component;

/** A member adds a report: its words, a file, or the address of its page. It is read at once, and decides nothing. */
@Component
public class AddingAReport {

    private final PressDesk desk;
    private final TakingIn taking;
    private final Fetching fetching;
    private final KeepingReports keeping;
    private final RefusingMarks marks;

    AddingAReport(PressDesk desk, TakingIn taking, Fetching fetching, KeepingReports keeping, RefusingMarks marks) {
        this.desk = desk;
        this.taking = taking;
        this.fetching = fetching;
        this.keeping = keeping;
        this.marks = marks;
    }

    /**
     * What was sent; the first of the three that holds anything counts: the file, the address, the words. Sent twice, it
     * is the same report twice: the second finds the first.
     */
    public record Sent(byte[] file, String fileName, String address, String words) {}

    /** What may be sent at most, in millions of bytes. */
    public long megabytes() {
        return TakingIn.MOST_BYTES / 1_000_000;
    }

    /**
     * A report that is there now.
     *
     * @param wasThere whether it was before: the same words, or the same page
     */
    public record Added(UUID id, boolean wasThere) {}

    public PressOutcome<Added> add(Actor actor, String slug, Sent sent, Clock clock) {
        var place = desk.read(actor, slug, clock, found -> found).filter(PressPlace::mayReview);
        if (place.isEmpty()) {
            return PressOutcome.refused(PressRefusal.NO_SUCH_PLACE);
        }
        var group = place.get().group();
        if (sent.file().length > 0) {
            var taken = taking.content(sent.file(), sent.fileName(), null);
            return keep(actor, group, new Incoming(taken, sent.file(), Origin.FILE, fileName(sent)), clock);
        }
        if (!sent.address().isBlank()) {
            return fetch(actor, group, sent, clock);
        }
        if (sent.words().isBlank()) {
            return PressOutcome.refused(PressRefusal.NOTHING_SENT);
        }
        var content = sent.words().getBytes(StandardCharsets.UTF_8);
        var taken = taking.pasted(sent.words());
        return keep(actor, group, new Incoming(taken, content, Origin.PASTED, ""), clock);
    }

    private record Incoming(Taken taken, byte[] content, Origin origin, String name) {}

    private PressOutcome<Added> fetch(Actor actor, Group group, Sent sent, Clock clock) {
        return switch (fetching.fetch(sent.address())) {
            case Fetched.Refused(PressRefusal refusal, var _) -> PressOutcome.refused(refusal);
            case Fetched.Unchanged _ -> PressOutcome.refused(PressRefusal.UNREACHABLE);
            case Fetched.Content content -> {
                var taken = taking.content(content.bytes(), name(content.address()), content.charset());
                var incoming = new Incoming(
                        taken,
                        content.bytes(),
                        Origin.ADDRESS,
                        content.address().toString());
                yield keep(actor, group, incoming, clock);
            }
        };
    }

    private PressOutcome<Added> keep(Actor actor, Group group, Incoming incoming, Clock clock) {
        return switch (incoming.taken()) {
            case Taken.Refused(PressRefusal refusal) -> PressOutcome.refused(refusal);
            case Taken.Words words -> {
                var named = incoming.origin() == Origin.FILE ? withoutExtension(incoming.name()) : "";
                yield marks.refuses(actor, "groups", group.id(), words.all() + "\n\n\n" + named, clock)
                        ? PressOutcome.refused(PressRefusal.BEARS_CLASSIFICATION)
                        : write(actor, group, words, incoming, clock);
            }
        };
    }

    /** It is read before the transaction begins in which it is kept. */
    private PressOutcome<Added> write(Actor actor, Group group, Taken.Words words, Incoming incoming, Clock clock) {
        var by = Objects.requireNonNull(actor.party());
        var arrival = new Arrival(words, incoming.content(), incoming.origin(), incoming.name(), null, by);
        var read = keeping.read(group.id(), arrival);
        return desk.act(actor, group.slug(), PressPlace::mayReview, clock, place -> {
                    var kept = keeping.keep(group.id(), group.audienceId(), read, clock.instant());
                    return PressOutcome.done(new Added(kept.report().id(), kept.wasThere()));
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private static String withoutExtension(String name) {
        return name.replaceFirst("\\.[^.]*$", "");
    }

    private static String fileName(Sent sent) {
        var name = sent.fileName().replaceAll("[\\p{Cc}\\p{Cf}]", "").replaceAll(".*[/\\\\]", "");
        return Cut.to(name, 200).strip();
    }

    private static String name(URI address) {
        var path = address.getPath();
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }
}
