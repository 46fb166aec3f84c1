package org.entente.information;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A marking as pages show it.
 *
 * @param relTo {@code REL TO KWT, BHR, QAT}: the originator, then by code; empty where the whole group reads
 * @param frozen since when new parties do not read
 */
public record MarkingView(
        Tlp tlp,
        String relTo,
        String meaning,
        String distribution,
        @Nullable Instant frozen,
        int persons) {

    public static MarkingView of(Marking marking, PartyCode originator, Parties parties, Messages m) {
        return new MarkingView(
                marking.tlp(),
                relTo(marking, originator, parties),
                MarkingWords.meaning(m, marking.tlp()),
                MarkingWords.distribution(m, marking.distribution()),
                marking.asOf(),
                marking.persons().size());
    }

    static String relTo(Marking marking, PartyCode originator, Parties parties) {
        var to = marking.releasableTo();
        if (to == null || marking.tlp() == Tlp.RED) {
            return "";
        }
        var others = to.stream()
                .filter(party -> !party.equals(originator))
                .map(party -> code(parties.get(party)))
                .sorted();
        return Stream.concat(Stream.of(code(parties.get(originator))), others)
                .collect(Collectors.joining(", ", "REL TO ", ""));
    }

    /** ISO 3166-1 alpha-3 for a State, the registered abbreviation for an organisation. */
    private static String code(Party party) {
        var codes = party.codes();
        return codes == null ? party.code().value().replaceFirst("^ORG-", "") : codes.alpha3();
    }
}
