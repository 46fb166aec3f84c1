package org.entente.groups.web;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Chairmanship;
import org.entente.groups.model.Troika;
import org.entente.parties.Parties;
import org.entente.parties.Party;

/** Who chairs a group now, before and next, by name in protocol order, and the turns that are decided. */
public record TroikaView(List<String> previous, List<String> current, List<String> next, List<Turn> upcoming) {

    /** A turn to come. */
    public record Turn(String name, PartialDate since) {}

    static TroikaView on(LocalDate day, List<Chairmanship> terms, Parties parties, Language language) {
        var troika = Troika.on(day, terms);
        return new TroikaView(
                names(troika.previous(), parties, language),
                names(troika.current(), parties, language),
                names(troika.next(), parties, language),
                Troika.upcoming(day, terms).stream()
                        .map(term -> new Turn(parties.get(term.party()).shortName(language), term.since()))
                        .toList());
    }

    private static List<String> names(List<PartyCode> codes, Parties parties, Language language) {
        return parties.inProtocolOrder(codes, language).stream()
                .map((Party party) -> party.shortName(language))
                .toList();
    }
}
