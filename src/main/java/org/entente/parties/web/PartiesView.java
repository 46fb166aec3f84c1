package org.entente.parties.web;

import java.util.List;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.parties.RegionalGroup;
import org.jspecify.annotations.Nullable;

/** The parties that were asked for, in the order of the reader's language. */
public record PartiesView(
        List<Party> states,
        List<Party> organisations,
        String name,
        @Nullable RegionalGroup regionalGroup) {

    static PartiesView of(Parties parties, String name, @Nullable RegionalGroup regionalGroup, Language language) {
        var codes =
                name.isBlank() ? parties.all().stream().map(Party::code).toList() : List.copyOf(parties.matching(name));
        var ordered = parties.inProtocolOrder(codes, language).stream()
                .filter(party -> regionalGroup == null || regionalGroup == party.regionalGroup())
                .toList();
        return new PartiesView(
                ordered.stream().filter(Party::isState).toList(),
                ordered.stream().filter(party -> !party.isState()).toList(),
                name,
                regionalGroup);
    }

    public boolean isEmpty() {
        return states.isEmpty() && organisations.isEmpty();
    }

    public boolean isFiltered() {
        return !name.isBlank() || regionalGroup != null;
    }

    /** The codes beside the name: alpha-2 and alpha-3 of a State, kept on one line; the product's of an organisation. */
    public static String codeOf(Party party) {
        var codes = party.codes();
        PartyCode code = party.code();
        return codes == null ? code.value() : code.value() + "\u00A0·\u00A0" + codes.alpha3();
    }
}
