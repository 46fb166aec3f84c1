package org.entente.information.files;

import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.information.MarkedThing;
import org.jspecify.annotations.Nullable;

/**
 * What files hang on, as one actor finds it.
 *
 * @param originator whose item it is; null for a group, which is nobody's
 * @param underSilence whether who reads is the affair of each State alone (SIL-17)
 */
public record FilePlace(
        UUID id,
        UUID audienceId,
        Group group,
        LocalizedText title,
        String path,
        @Nullable PartyCode originator,
        boolean mayAttach,
        boolean underSilence) {

    static FilePlace of(MarkedThing thing) {
        return new FilePlace(
                thing.id(),
                thing.audienceId(),
                thing.group(),
                thing.title(),
                thing.path(),
                thing.originator(),
                thing.mayAttach(),
                thing.underSilence());
    }

    static FilePlace of(Group group, boolean mayAttach) {
        return new FilePlace(
                group.id(),
                group.audienceId(),
                group,
                group.shortName(),
                "/groups/" + group.slug(),
                null,
                mayAttach,
                false);
    }
}
