package org.entente.information;

import java.util.List;
import org.entente.parties.Parties;
import org.entente.web.Messages;

/** Who will see an item, as the page says it: names of parties in protocol order, the number of people, what is unusual. */
public record PreviewView(List<String> names, int people, List<String> warnings) {

    public static PreviewView of(AudiencePreview preview, Parties parties, Messages m) {
        return new PreviewView(
                parties.inProtocolOrder(preview.parties(), m.language()).stream()
                        .map(party -> party.shortName(m.language()))
                        .toList(),
                preview.people(),
                preview.warnings().stream()
                        .map(warning -> MarkingWords.warning(m, warning))
                        .toList());
    }
}
