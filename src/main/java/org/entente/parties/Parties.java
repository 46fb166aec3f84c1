package org.entente.parties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.springframework.stereotype.Component;

/**
 * The States and organisations the product knows: 193 members of the United Nations, two observer States, the Cook
 * Islands and Niue, and organisations. Read once and immutable. Names come from the product's own tables alone.
 */
@Component
public class Parties {

    private final SequencedMap<PartyCode, Party> parties = new LinkedHashMap<>();
    private final NameIndex index;

    Parties() {
        var all = PartyTables.read();
        for (var party : all) {
            if (parties.put(party.code(), party) != null) {
                throw new BrokenInvariant(
                        "parties.code-twice", Map.of("code", party.code().value()));
            }
        }
        index = new NameIndex(all, Table.read("aliases"));
    }

    /** The same tables for use without a container. */
    public static Parties load() {
        return new Parties();
    }

    public Optional<Party> find(PartyCode code) {
        return Optional.ofNullable(parties.get(code));
    }

    /** @throws BrokenInvariant if there is no such party; codes from outside go through {@link #find} */
    public Party get(PartyCode code) {
        return find(code).orElseThrow(() -> new BrokenInvariant("parties.unknown-code", Map.of("code", code.value())));
    }

    /** States first, then organisations, each in the order of the tables, which is no order to show. */
    public List<Party> all() {
        return List.copyOf(parties.values());
    }

    /** The parties, each once, in the order of their sort names in the language (REF-05). */
    public List<Party> inProtocolOrder(Collection<PartyCode> codes, Language language) {
        return inOrder(codes, Comparator.comparing(party -> party.sortName(language), ProtocolOrder.in(language)));
    }

    /** The same by the names of the day (REF-03, REF-05). */
    public List<Party> inProtocolOrder(Collection<PartyCode> codes, Language language, LocalDate asOf) {
        return inOrder(
                codes,
                Comparator.comparing(party -> party.names(language, asOf).sortName(), ProtocolOrder.in(language)));
    }

    /** The party that a name, an alias or an abbreviation means; empty if none or more than one. */
    public Optional<PartyCode> recognise(String anyName, Language languageHint) {
        return index.find(anyName, languageHint);
    }

    /** The names of each party in the language as they are written: present, former and by alias. */
    public Map<PartyCode, Set<String>> namesIn(Language language) {
        return index.writtenIn(language);
    }

    /** The parties of which any name in any language, present, former or by alias, contains the words; in no order. */
    public Set<PartyCode> matching(String words) {
        return index.containing(words);
    }

    private List<Party> inOrder(Collection<PartyCode> codes, Comparator<Party> order) {
        return codes.stream()
                .distinct()
                .map(this::get)
                .sorted(order.thenComparing(Party::code))
                .toList();
    }
}
