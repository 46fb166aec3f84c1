package org.entente.information.files;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.information.EndingRequests;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.files.FileAct.DestructionConfirmed;
import org.entente.information.files.FileAct.FileRecalled;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.record.Authorship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The originator takes a file back from everybody at once, openly; those who took it along say what became of it. */
@Component
public class RecallingAFile {

    private final AttachedFiles files;
    private final Destructions destructions;
    private final EndingRequests ending;
    private final Groups groups;
    private final Audiences audiences;
    private final Notices notices;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    RecallingAFile(
            AttachedFiles files,
            Destructions destructions,
            EndingRequests ending,
            Groups groups,
            Audiences audiences,
            Notices notices,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.files = files;
        this.destructions = destructions;
        this.ending = ending;
        this.groups = groups;
        this.audiences = audiences;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
    }

    public FileOutcome recall(Actor actor, UUID id, Clock clock) {
        return held(actor, id, clock, this::decideRecall);
    }

    /** Says for the actor's State that nothing of a recalled file is left with it. */
    public FileOutcome confirmDestruction(Actor actor, UUID id, Clock clock) {
        return held(actor, id, clock, this::decideDestruction);
    }

    private interface Decision {
        FileOutcome decide(Actor actor, AttachedFile file, Group group, Clock clock);
    }

    private FileOutcome held(Actor actor, UUID id, Clock clock, Decision decision) {
        return transactions
                .asServiceWhere(
                        actor,
                        () -> files.find(id).flatMap(file -> groups.standing(actor, file.groupId())),
                        standing -> decision.decide(actor, files.hold(id).orElseThrow(), standing.group(), clock))
                .orElse(FileOutcome.refused(FileRefusal.NO_SUCH_PLACE));
    }

    private FileOutcome decideRecall(Actor actor, AttachedFile file, Group group, Clock clock) {
        if (!MarkedFiles.speaksFor(actor, file)) {
            return FileOutcome.refused(FileRefusal.NOT_ENTITLED);
        }
        if (file.isRecalled()) {
            return FileOutcome.refused(FileRefusal.ALREADY_RECALLED);
        }
        var author = Authorship.of(actor, clock.instant());
        files.recall(file.id(), author.at(), author.actId());
        ending.recalled(file.id(), author.at());
        events.publishEvent(new FileRecalled(new Item(author, file.id(), readers(file, group), group.slug()), file));
        var holders = destructions.toTell(file.id(), file.originator(), group.id(), author.at());
        tell(file, group, holders, "information.notice.recalled.subject", "information.notice.recalled.body", clock);
        return new FileOutcome.Done(file.id());
    }

    /** The narrower of the two, where one is that of the whole group. */
    private UUID readers(AttachedFile file, Group group) {
        var whole = group.audienceId();
        var own = audiences.isOwn(file.audienceId());
        return own || (file.withinId().equals(whole) && !file.audienceId().equals(whole))
                ? file.audienceId()
                : file.withinId();
    }

    private FileOutcome decideDestruction(Actor actor, AttachedFile file, Group group, Clock clock) {
        if (!file.isRecalled()) {
            return FileOutcome.refused(FileRefusal.NOT_ENTITLED);
        }
        if (!destructions.owes(actor, file.id(), file.originator())) {
            return FileOutcome.refused(FileRefusal.ALREADY_CONFIRMED);
        }
        var party = Objects.requireNonNull(actor.party());
        var author = Authorship.of(actor, clock.instant());
        var both = audiences.createForParties(Set.of(party, file.originator()));
        destructions.add(file.id(), party, both, author.at(), author.actId());
        events.publishEvent(new DestructionConfirmed(new Item(author, file.id(), both, group.slug()), file));
        tell(
                file,
                group,
                Set.of(file.originator()),
                "information.notice.destroyed.subject",
                "information.notice.destroyed.body",
                clock);
        return new FileOutcome.Done(file.id());
    }

    /** Says no more than that it is a file of the group: what is red stands in no notice (TLP-04). */
    private void tell(
            AttachedFile file, Group group, Set<PartyCode> parties, String subjectKey, String bodyKey, Clock clock) {
        if (!parties.isEmpty()) {
            Map<String, Object> arguments = Map.of("group", group.shortName());
            var notice = new Notice(subjectKey, bodyKey, arguments, file.path(), parties, false, file.id());
            notices.serve(notice.labelled(file.tlp().label()), clock);
        }
    }
}
