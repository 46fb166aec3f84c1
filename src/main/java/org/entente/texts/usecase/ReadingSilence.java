package org.entente.texts.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Standing;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.ObjectionPrepared;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.TextsForSilence;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/** Procedures as their readers may see them. */
@Component
public class ReadingSilence {

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final Groups groups;
    private final TextsForSilence texts;
    private final SilenceStore store;
    private final VersionStore versions;
    private final SilenceGround ground;
    private final Markings markings;
    private final HiddenMembers hidden;

    ReadingSilence(
            ActorTransactions transactions,
            Audiences audiences,
            Groups groups,
            TextsForSilence texts,
            SilenceStore store,
            VersionStore versions,
            SilenceGround ground,
            Markings markings,
            HiddenMembers hidden) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.groups = groups;
        this.texts = texts;
        this.store = store;
        this.versions = versions;
        this.ground = ground;
        this.markings = markings;
        this.hidden = hidden;
    }

    /**
     * A procedure with everything that was recorded of it: what of it a page may show to whom is for
     * {@link SilenceSight} to say.
     *
     * @param label the strictest of its texts (TLP-02)
     * @param entitled those that may object, or before the launch those that may object to the use of silence
     * @param shown those of them that the reader may know to belong to the group (GRP-19)
     */
    public record File(
            Silence silence,
            Group group,
            List<TextSummary> texts,
            List<FrozenVersion> versions,
            List<SilenceFact> facts,
            Tlp label,
            SilenceAuthor reader,
            Set<PartyCode> entitled,
            Set<PartyCode> shown,
            int missionsThatOpened,
            Optional<ObjectionPrepared> prepared) {

        /** Whether the reader may know all of them to belong to the group. */
        public boolean knowsMembers() {
            return shown.containsAll(entitled);
        }
    }

    private record Sight(SilenceStore.Seen seen, Standing standing) {}

    /** Empty if there is no such procedure for the actor. Notes for the actor's own mission that it was opened. */
    public Optional<File> open(Actor actor, UUID silenceId, Clock clock) {
        return transactions.asServiceWhere(
                actor,
                () -> store.seen(silenceId, actor.party())
                        .flatMap(seen -> groups.standing(actor, seen.silence().groupId(), TextDesk.day(clock))
                                .map(standing -> new Sight(seen, standing))),
                sight -> file(actor, sight.seen(), sight.standing(), clock));
    }

    private File file(Actor actor, SilenceStore.Seen seen, Standing standing, Clock clock) {
        var facts = store.facts(seen.silence().id());
        var silence = seen.silence().and(facts.stream().map(SilenceFact::event).toList());
        var under = silence.procedure().texts();
        var entitled = ground.entitled(silence, clock);
        var shown = hidden.shownTo(actor, standing, entitled, clock.instant());
        return new File(
                silence,
                standing.group(),
                texts.summaries(under.stream().map(SilenceText::textId).toList()),
                texts.frozen(under.stream().map(SilenceText::versionId).toList()),
                facts,
                markings.strictest(under.stream().map(SilenceText::textId).toList()),
                SilenceAuthor.of(actor, standing.letsRun(actor)),
                entitled,
                shown,
                note(actor, silence.id(), clock),
                seen.prepared());
    }

    /** How many missions have opened it, this one included. */
    private int note(Actor actor, UUID silenceId, Clock clock) {
        var party = Objects.requireNonNull(actor.party());
        var account = Objects.requireNonNull(actor.accountId());
        return store.opened(silenceId, audiences.ofParty(party), party, account, SilenceDesk.now(clock));
    }

    /** The version that a silence on this text would be about: the latest that was issued. */
    public Optional<UUID> latestIssued(Actor actor, UUID textId) {
        return transactions.call(
                actor,
                () -> versions.versions(textId).reversed().stream()
                        .filter(Version::isFrozen)
                        .map(Version::id)
                        .findFirst());
    }

    /** The procedures on a text, the latest first. */
    public List<SilenceStore.Listed> ofText(Actor actor, UUID textId) {
        return transactions.call(actor, () -> store.ofText(textId));
    }
}
