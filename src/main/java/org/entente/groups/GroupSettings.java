package org.entente.groups;

import java.util.List;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.groups.model.Precedence;
import org.jspecify.annotations.Nullable;

/**
 * How a group works.
 *
 * @param workingLanguages in which it works, in their usual order; at least one
 * @param defaultMarking the TLP label under which content of the group stands unless its author says otherwise, one of
 *     {@link #MARKINGS}
 * @param historyForNewMembers whether a party that is admitted reads what was released to the group before (REL-02)
 * @param referenceChapter the code of the duty station whose zone and calendar count for the group as a whole; none: the
 *     first that was opened
 * @param proposers who may propose texts and attach files
 * @param allChairsAct whether an act of the chair takes the confirmation of every co-chair (GRP-14)
 * @param membersHidden whether members are not shown to each other (GRP-19)
 */
public record GroupSettings(
        UUID groupId,
        List<Language> workingLanguages,
        Precedence precedence,
        String defaultMarking,
        boolean historyForNewMembers,
        @Nullable String referenceChapter,
        Proposers proposers,
        boolean allChairsAct,
        boolean membersHidden) {

    /** Who may propose texts and attach files. */
    public enum Proposers {
        FULL_RIGHTS,
        /** All whose rights are not suspended. */
        ALL_PARTIES,
        CHAIR
    }

    /** The labels of TLP 2.0, the most open first. */
    public static final List<String> MARKINGS =
            List.of("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");

    public GroupSettings {
        workingLanguages = List.copyOf(workingLanguages);
        if (workingLanguages.isEmpty() || !MARKINGS.contains(defaultMarking)) {
            throw new IllegalArgumentException("A group has a working language and a marking of TLP 2.0.");
        }
    }

    /** What holds where a group has set nothing. */
    public static GroupSettings usual(UUID groupId) {
        return new GroupSettings(
                groupId,
                List.of(Language.values()),
                Precedence.USUAL,
                "TLP:AMBER",
                true,
                null,
                Proposers.FULL_RIGHTS,
                false,
                false);
    }
}
