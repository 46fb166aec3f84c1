package org.entente.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessScene.Laid;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Tlp;
import org.entente.information.files.AttachingAFile;
import org.entente.information.files.FileOutcome;
import org.entente.information.receipts.AskingForReceipts;
import org.entente.information.receipts.ReceiptOutcome;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.ReleaseOutcome;
import org.springframework.boot.test.context.TestComponent;

/** The files of a group of {@link AccessScene}, and what is asked about them. */
@TestComponent
class AccessFiles {

    private static final String CANARY = AccessScene.CANARY;

    private final AttachingAFile attaching;
    private final ChangingAMarking marking;
    private final AskingForRelease asking;
    private final AskingForReceipts receipts;
    private final Clock clock;

    AccessFiles(
            AttachingAFile attaching,
            ChangingAMarking marking,
            AskingForRelease asking,
            AskingForReceipts receipts,
            Clock clock) {
        this.attaching = attaching;
        this.marking = marking;
        this.asking = asking;
        this.receipts = receipts;
        this.clock = clock;
    }

    void lay(Laid scene, Group closed) {
        scene.add("place", "group", "placeId", closed.id().toString());
        scene.add("file", "group", "id", file(scene, closed).toString());
        request(scene, file(scene, closed));
        receipt(scene, file(scene, closed));
    }

    private UUID file(Laid scene, Group closed) {
        var sent = new AttachingAFile.Sent(
                CANARY + ".txt", new ByteArrayInputStream(CANARY.getBytes(StandardCharsets.UTF_8)), false, Ids.next());
        if (!(attaching.attach(scene.actor(Who.MEMBER), closed.id(), sent, clock)
                instanceof FileOutcome.Done(UUID id))) {
            throw new AssertionError("the file was refused");
        }
        return id;
    }

    /** The guest asks the member's State to let the observer read what the two of them read. */
    private void request(Laid scene, UUID file) {
        var both = Set.of(new PartyCode("BT"), new PartyCode("FJ"));
        var marking = new Marking(Tlp.AMBER, Distribution.GENERAL, both, Set.of(), null);
        var outcome = this.marking.mark(scene.actor(Who.MEMBER), file, marking, clock);
        var wish = new AskingForRelease.Wish(Set.of(new PartyCode("TO")), CANARY);
        if (!(outcome instanceof MarkingOutcome.Done)
                || !(asking.ask(scene.actor(Who.GUEST), file, wish, clock)
                        instanceof ReleaseOutcome.Done(var request))) {
            throw new AssertionError(outcome);
        }
        scene.add("request", "", "id", request.id().toString());
    }

    private void receipt(Laid scene, UUID file) {
        var due = clock.instant().plus(Duration.ofDays(5));
        var outcome = receipts.ask(scene.actor(Who.MEMBER), file, due, ZoneOffset.UTC, clock);
        if (!(outcome instanceof ReceiptOutcome.Done(var request))) {
            throw new AssertionError(outcome);
        }
        scene.add("receipt", "", "id", request.id().toString());
    }
}
