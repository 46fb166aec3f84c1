package org.entente.press.usecase;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.groups.Group;
import org.entente.parties.NameKey;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;

/** Whether a claim tells of this group: it names it by one of its names in any language, or names none. */
final class GroupNamed {

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");

    private GroupNamed() {}

    static boolean in(ClaimFacts facts, Group group) {
        if (!facts.has(ClaimField.GROUP)) {
            return true;
        }
        var written = facts.of(ClaimField.GROUP);
        var whole = NameKey.of(written);
        var bare = NameKey.of(BRACKETS.matcher(written).replaceAll(" "));
        var names = Stream.of(group.name(), group.shortName()).flatMap(name -> name.wordings().values().stream());
        return Stream.concat(names, Stream.of(group.acronym()))
                .map(NameKey::of)
                .anyMatch(name -> name.equals(whole) || name.equals(bare));
    }
}
