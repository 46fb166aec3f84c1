package org.entente.texts.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Names;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.texts.model.StateNames;
import org.springframework.stereotype.Component;

/**
 * Names of States as the product's own tables know them. Organisations are left out: their abbreviations are words of
 * other languages too often to be told apart.
 */
@Component
class OfficialNames implements StateNames {

    private final Parties parties;

    OfficialNames(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Optional<Named> recognise(String words, Language language) {
        return parties.recognise(words, language)
                .or(() -> genitive(words, language))
                .flatMap(parties::find)
                .filter(Party::isState)
                .map(state -> new Named(state.code(), isAlias(state, words, language)));
    }

    /** Russian texts have States mostly in the genitive, which is a name of its own there. */
    private Optional<PartyCode> genitive(String words, Language language) {
        return language != Language.RU
                ? Optional.empty()
                : parties.all().stream()
                        .filter(party -> party.ofForm(language).equals(words))
                        .map(Party::code)
                        .findFirst();
    }

    private static boolean isAlias(Party state, String words, Language language) {
        return official(state.names(language)).stream()
                .noneMatch(name -> name.equalsIgnoreCase(words) || name.contains(words));
    }

    private static Set<String> official(Names names) {
        return Stream.of(names.shortName(), names.formalName(), names.inRunningText(), names.ofForm())
                .collect(Collectors.toSet());
    }
}
