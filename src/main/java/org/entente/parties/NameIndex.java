package org.entente.parties;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.PartyCode;

/** Finds the party that a name means: any of its names, present or former, and the aliases of the table. */
final class NameIndex {

    private final Map<Language, Map<String, PartyCode>> codes = new EnumMap<>(Language.class);
    private final Map<Language, Map<PartyCode, Set<String>>> written = new EnumMap<>(Language.class);

    NameIndex(List<Party> parties, Table aliases) {
        for (var language : Language.values()) {
            codes.put(language, new HashMap<>());
            written.put(language, new HashMap<>());
        }
        for (var party : parties) {
            party.names().forEach((language, history) -> {
                add(language, party.code(), history.current());
                history.former().forEach(former -> add(language, party.code(), former.names()));
            });
        }
        for (var row : aliases.rows()) {
            for (var alias : PartyTables.cell(row, "aliases").split("\\|")) {
                add(PartyTables.language(row), PartyTables.code(row), alias);
            }
        }
    }

    /** The party meant in the language of the hint, else the only one that the name means in any other language. */
    Optional<PartyCode> find(String name, Language hint) {
        var key = NameKey.of(name);
        var hinted = in(hint).get(key);
        if (hinted != null) {
            return Optional.of(hinted);
        }
        Set<PartyCode> elsewhere = Stream.of(Language.values())
                .flatMap(language -> Stream.ofNullable(in(language).get(key)))
                .collect(Collectors.toUnmodifiableSet());
        return elsewhere.size() == 1 ? elsewhere.stream().findFirst() : Optional.empty();
    }

    Map<PartyCode, Set<String>> writtenIn(Language language) {
        return Collections.unmodifiableMap(written.getOrDefault(language, Map.of()));
    }

    Set<PartyCode> containing(String words) {
        var part = NameKey.of(words);
        if (part.isEmpty()) {
            return Set.of();
        }
        return codes.values().stream()
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> name.getKey().contains(part))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Language language, PartyCode code, Names names) {
        Stream.of(names.abbreviation(), names.shortName(), names.sortName(), names.formalName(), names.inRunningText())
                .forEach(name -> add(language, code, name));
    }

    private void add(Language language, PartyCode code, String name) {
        written.computeIfAbsent(language, absent -> new HashMap<>())
                .computeIfAbsent(code, absent -> new LinkedHashSet<>())
                .add(name);
        var before = in(language).putIfAbsent(NameKey.of(name), code);
        if (before != null && !before.equals(code)) {
            throw new BrokenInvariant(
                    "parties.ambiguous-name", Map.of("language", language.tag(), "codes", List.of(before, code)));
        }
    }

    private Map<String, PartyCode> in(Language language) {
        return codes.computeIfAbsent(language, absent -> new HashMap<>());
    }
}
