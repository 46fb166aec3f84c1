package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.information.Markings;
import org.entente.information.RefusingMarks;
import org.entente.texts.model.Penholder;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Wording;
import org.entente.texts.model.Words;
import org.springframework.stereotype.Component;

/** A member with full rights begins a text, for its mission or for the chair. Nobody else sees it yet. */
@Component
public class DraftingAText {

    private final Groups groups;
    private final TextStore texts;
    private final VersionStore versions;
    private final Audiences audiences;
    private final Markings markings;
    private final RefusingMarks marks;
    private final ActorTransactions transactions;

    DraftingAText(
            Groups groups,
            TextStore texts,
            VersionStore versions,
            Audiences audiences,
            Markings markings,
            RefusingMarks marks,
            ActorTransactions transactions) {
        this.groups = groups;
        this.texts = texts;
        this.versions = versions;
        this.audiences = audiences;
        this.markings = markings;
        this.marks = marks;
        this.transactions = transactions;
    }

    public TextOutcome<Text> draft(Actor actor, TextDraft draft, Clock clock) {
        return transactions.call(
                actor,
                () -> groups.standing(actor, draft.groupId(), TextDesk.day(clock))
                        .map(standing -> decide(actor, standing, draft, clock))
                        .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT)));
    }

    private TextOutcome<Text> decide(Actor actor, Standing standing, TextDraft draft, Clock clock) {
        var group = standing.group();
        var participant = TextDesk.participant(actor, standing);
        var party = actor.party();
        if (party == null || !participant.mayDraft()) {
            return TextOutcome.refused(TextRefusal.NOT_A_MEMBER);
        }
        if (draft.forChair() && !participant.runsGroup()) {
            return TextOutcome.refused(TextRefusal.NOT_CHAIR);
        }
        if (groups.chapters(group.id()).stream()
                .noneMatch(chapter -> chapter.id().equals(draft.chapterId()))) {
            return TextOutcome.refused(TextRefusal.NO_SUCH_TEXT);
        }
        var title = Wording.normalised(draft.title());
        if (title.isEmpty() || !Wording.isAcceptable(title)) {
            return TextOutcome.refused(title.isEmpty() ? TextRefusal.TITLE_MISSING : TextRefusal.WORDS_UNACCEPTABLE);
        }
        if (marks.refuses(actor, "groups", group.id(), title, clock)) {
            return TextOutcome.refused(TextRefusal.BEARS_CLASSIFICATION);
        }
        // the chair's office has no pen of its own: whatever it begins is the chair's
        var forChair = draft.forChair() || actor.office() == Actor.Office.CHAIRS_OFFICE;
        var penholder = new Penholder(party, forChair);
        return transactions.asService(
                () -> TextOutcome.done(write(actor, draft, penholder, title, group, clock.instant())));
    }

    private Text write(Actor actor, TextDraft draft, Penholder penholder, String title, Group group, Instant at) {
        var text = new Text(
                Ids.next(),
                audience(penholder, group, at),
                group.id(),
                draft.chapterId(),
                draft.kind(),
                penholder,
                draft.languages(),
                Stage.DRAFT,
                at);
        var version = new Version(Ids.next(), text.id(), text.audienceId(), 1, null, null, null);
        var original = draft.languages().original();
        var words = Words.titled(Ids.next(), Map.of(original, title));
        texts.add(text);
        markings.begin(text.id(), text.audienceId(), penholder.party(), markings.first(group.id(), actor), at);
        versions.open(version, draft.languages(), at);
        versions.arrange(version, words);
        versions.word(version, words.paragraphs().getFirst().id(), original, title, actor, at);
        texts.step(text, Step.by(actor, version, Stage.DRAFT, at, null));
        return text;
    }

    private UUID audience(Penholder penholder, Group group, Instant at) {
        return penholder.forChair()
                ? audiences.createForParties(groups.chairs(group.id(), LocalDate.ofInstant(at, ZoneOffset.UTC)))
                : audiences.ofParty(penholder.party());
    }
}
