package org.entente.groups;

import java.util.List;
import org.entente.core.Actor;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A section of a group's page that another module fills: the texts of the group, its meetings. Asked within the
 * transaction of the page, with the reader's view.
 */
public interface GroupSection {

    /** Where the section stands among the others, the smallest first. */
    int order();

    /** The heading, in the reader's language. */
    String heading(Messages m);

    /** Where all of it is, within this server. */
    String path(Group group);

    /** The entries to show, the one that matters most first; a handful, not all. */
    List<Entry> entries(Actor actor, Group group, Messages m);

    /**
     * One row.
     *
     * @param language the BCP 47 tag of the title, where it is not the reader's language
     * @param symbol the document symbol, where the thing has one
     * @param state the state it is in, as a word in the reader's language
     * @param tone {@code due}, {@code stop}, {@code done} or nothing: the meaning of the state's colour
     * @param when a moment worth showing beside it, already in words
     */
    record Entry(
            String title,
            String path,
            @Nullable String language,
            @Nullable String symbol,
            String state,
            String tone,
            @Nullable String when) {}
}
