package org.entente.press.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.press.model.PartyCodes;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** States and organisations as claims name them: by name where the tables have one, else by their abbreviation. */
@Component
class PartyLabels {

    private final Parties parties;

    PartyLabels(Parties parties) {
        this.parties = parties;
    }

    String label(String code, Language language) {
        return known(code)
                .map(party -> parties.get(party).shortName(language))
                .orElseGet(() -> code.replaceFirst("^ORG-", "").replace('_', ' '));
    }

    List<String> labels(Collection<String> codes, Language language) {
        return codes.stream().map(code -> label(code, language)).toList();
    }

    /** The code of a party by any of its names, or by the code itself. */
    Optional<String> code(String written, Language language) {
        var named = parties.recognise(written, language).map(PartyCode::value);
        if (named.isPresent()) {
            return named;
        }
        var upper = written.strip().toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
        if (known(upper).isPresent()) {
            return Optional.of(upper);
        }
        var organisation = upper.startsWith("ORG-") ? upper : "ORG-" + upper;
        var abbreviation = upper.length() <= 20
                && PartyCodes.isCode(organisation)
                && !written.strip().matches(".*\\p{Ll}.*");
        return abbreviation ? Optional.of(organisation) : Optional.empty();
    }

    /** Every State and organisation by code, as a list to choose from. */
    Map<String, String> choices(Messages m) {
        var names = new LinkedHashMap<String, String>();
        for (var organisations : List.of(false, true)) {
            var codes = parties.all().stream()
                    .map(party -> party.code())
                    .filter(code -> code.isOrganisation() == organisations)
                    .toList();
            parties.inProtocolOrder(codes, m.language())
                    .forEach(party -> names.put(party.code().value(), party.shortName(m.language())));
        }
        return names;
    }

    Optional<PartyCode> known(String code) {
        try {
            var party = new PartyCode(code);
            return parties.find(party).map(found -> party);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
