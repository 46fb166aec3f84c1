package org.entente.groups.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;

/**
 * A list of names as it was pasted, in any of the six languages: one on a line, or several with commas between them.
 *
 * @param parties those recognised, each once
 * @param unknown the words that mean no party, or more than one
 */
record NameList(Set<PartyCode> parties, List<String> unknown) {

    private static final String COMMAS = "[,;،؛、，；]";
    /** What stands before a name in a list: numbers, bullets. */
    private static final String MARKS = "^[\\s\\d.)\\-–—•*·]+|[\\s.]+$";

    static NameList read(String pasted, Parties parties, Language language) {
        var found = new LinkedHashSet<PartyCode>();
        var unknown = new ArrayList<String>();
        for (var line : pasted.split("\\R")) {
            var whole = line.replaceAll(MARKS, "");
            var party = parties.recognise(whole, language);
            if (party.isPresent()) {
                found.add(party.get());
                continue;
            }
            for (var part : whole.split(COMMAS)) {
                var name = part.replaceAll(MARKS, "");
                if (!name.isBlank()) {
                    parties.recognise(name, language).ifPresentOrElse(found::add, () -> unknown.add(name));
                }
            }
        }
        return new NameList(found, List.copyOf(unknown));
    }
}
