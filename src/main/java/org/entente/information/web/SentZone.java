package org.entente.information.web;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zone that a form showed beside a local time, and that it carries: the group's own may be another by then. */
final class SentZone {

    private SentZone() {}

    static Optional<ZoneId> of(@Nullable String sent) {
        return sent != null && ZoneId.getAvailableZoneIds().contains(sent)
                ? Optional.of(ZoneId.of(sent))
                : Optional.empty();
    }
}
