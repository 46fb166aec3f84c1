package org.entente.parties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.core.PartialDate;

/** The names of a party in one language through time (REF-03). */
record NameHistory(Names current, List<Former> former) {

    /** Names that applied before the first day {@code until} may mean; from that day on their successors apply. */
    record Former(PartialDate until, Names names) {}

    NameHistory {
        former = former.stream()
                .sorted(Comparator.comparing((Former names) -> names.until().earliest()))
                .toList();
    }

    Names on(LocalDate date) {
        return former.stream()
                .filter(names -> date.isBefore(names.until().earliest()))
                .findFirst()
                .map(Former::names)
                .orElse(current);
    }
}
