package org.entente.texts.usecase;

import java.util.List;
import java.util.Optional;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.texts.model.Participant;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Text;
import org.entente.texts.model.Version;

/** A text with its versions, its group and chapter, and the actor before it: what an act or a page begins from. */
public record Dossier(Text text, List<Version> versions, Group group, Chapter chapter, Participant participant) {

    public Dossier {
        versions = List.copyOf(versions);
    }

    public Version latest() {
        return versions.getLast();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version that is open for words, if there is one: always the latest. */
    public Optional<Version> open() {
        return Optional.of(latest()).filter(version -> !isFrozen(version));
    }

    /** Whether the actor speaks for the source: the penholder, or the group's chair once the text is adopted (TLP-03). */
    public boolean mayMark() {
        return text.stage().isAdopted() ? participant.runsGroup() : participant.mayShare(text.penholder());
    }

    /** Whether no word of the version changes any more. */
    public boolean isFrozen(Version version) {
        return version.isFrozen() || text.stage() == Stage.RECALLED;
    }

    /** Whether the actor may take the text back, as far as its stage tells. */
    public boolean mayRecall() {
        return switch (text.stage()) {
            case NEGOTIATION, ISSUED, SILENCE_BROKEN, SILENCE_ENDED -> participant.speaksFor(text.penholder());
            case DRAFT, UNDER_SILENCE, ADOPTED, RELEASED, RECALLED -> false;
        };
    }

    public boolean mayShare() {
        return text.stage() == Stage.DRAFT && participant.mayShare(text.penholder());
    }

    /** Files hang on what the group has before it and the public has not; whoever may propose there may attach. */
    public boolean mayAttach() {
        return switch (text.stage()) {
            case NEGOTIATION, ISSUED, UNDER_SILENCE, SILENCE_BROKEN, SILENCE_ENDED, ADOPTED -> participant.mayDraft();
            case DRAFT, RELEASED, RECALLED -> false;
        };
    }

    public boolean mayWrite() {
        return open().isPresent() && participant.mayWrite(text.penholder());
    }
}
