package org.entente.texts.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where texts and their history are kept. Reading answers what the transaction may see; writing needs the service. */
public interface TextStore {

    Optional<Text> text(UUID textId);

    /** The texts as notices and lists name them, by the title of the latest version; in the order asked for. */
    List<TextSummary> summaries(List<UUID> textIds);

    /** The text, held until the transaction ends: acts on one text happen one after another. */
    Optional<Text> locked(UUID textId);

    /** The texts of these groups, the one whose stage changed last first. Pages count from one. */
    Listing listing(Collection<UUID> groupIds, int page, int size);

    /** The texts of a group that changed stage last. */
    List<Listed> latest(UUID groupId, int most);

    /** The latest versions of the group's texts that are issued and undecided, the latest issue first. */
    List<UUID> awaitingDecision(UUID groupId);

    /** The texts of these groups that are issued or adopted, the one whose stage changed last first. */
    List<Listed> awaitingChair(Collection<UUID> groupIds);

    record Listing(List<Listed> texts, int page, int size, long total) {

        public int pages() {
            return (int) Math.max(1, (total + size - 1) / size);
        }
    }

    void add(Text text);

    /** Puts the text, its versions, its history and its procedures before another audience; a version made public stays public. */
    void readBy(Text text, UUID audienceId);

    /** Takes the words of all its versions from everybody but the platform, save the titles. */
    void hideWords(Text text);

    /** Writes the step into the history and brings the text to its stage. */
    void step(Text text, Step step);

    /** The history of a text, the first step first. */
    List<Step> steps(UUID textId);
}
