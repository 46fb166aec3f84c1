package org.entente.groups.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Chairmanship;

/**
 * Those in the chair before, now and next, derived from the terms (GRP-07). Nobody stands among the former or the next who
 * sits now.
 */
public record Troika(List<PartyCode> previous, List<PartyCode> current, List<PartyCode> next) {

    public static Troika on(LocalDate day, List<Chairmanship> terms) {
        var current = parties(terms, term -> term.holdsOn(day));
        var ended = terms.stream()
                .filter(Troika::wasHeld)
                .map(Chairmanship::until)
                .filter(until -> until != null && !until.earliest().isAfter(day))
                .map(PartialDate::earliest)
                .max(Comparator.naturalOrder());
        var begins = upcoming(day, terms).stream()
                .map(term -> term.since().earliest())
                .min(Comparator.naturalOrder());
        return new Troika(
                without(
                        current,
                        parties(
                                terms,
                                term -> wasHeld(term)
                                        && term.until() != null
                                        && ended.filter(term.until().earliest()::equals)
                                                .isPresent())),
                current,
                without(
                        current,
                        parties(
                                upcoming(day, terms),
                                term -> begins.filter(term.since().earliest()::equals)
                                        .isPresent())));
    }

    /** The terms that are decided and begin after that day, the earliest first; not those that were struck out. */
    public static List<Chairmanship> upcoming(LocalDate day, List<Chairmanship> terms) {
        return terms.stream()
                .filter(term -> term.since().earliest().isAfter(day) && wasHeld(term))
                .sorted(Comparator.comparing(term -> term.since().earliest()))
                .toList();
    }

    private static boolean wasHeld(Chairmanship term) {
        return term.holdsFrom(term.since().earliest());
    }

    private static List<PartyCode> parties(List<Chairmanship> terms, Predicate<Chairmanship> which) {
        return terms.stream().filter(which).map(Chairmanship::party).distinct().toList();
    }

    private static List<PartyCode> without(List<PartyCode> current, List<PartyCode> parties) {
        return parties.stream().filter(party -> !current.contains(party)).toList();
    }
}
