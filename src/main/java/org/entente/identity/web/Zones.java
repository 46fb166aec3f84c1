package org.entente.identity.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones that a person can live in: places of the IANA tables and UTC, never an offset without a place. */
final class Zones {

    static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();

    private Zones() {}

    static Optional<ZoneId> of(String typed) {
        var id = typed.strip();
        return id.equals("UTC") || ALL.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
