package org.entente.parties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes parties of the tables: {@code states} and {@code organisations} with one table of names for each language,
 * and {@code former_names} for both. A table that does not fit the others stops the start of the server.
 */
final class PartyTables {

    private static final String NONE = "-";

    private final Map<PartyCode, Map<Language, List<NameHistory.Former>>> former = former();

    private PartyTables() {}

    /** All parties, States first, in the order of the tables. */
    static List<Party> read() {
        var tables = new PartyTables();
        var parties = new ArrayList<Party>();
        var names = namesOf("states");
        for (var row : Table.read("states").rows()) {
            parties.add(tables.state(row, names));
        }
        names = namesOf("organisations");
        for (var row : Table.read("organisations").rows()) {
            parties.add(tables.organisation(row, names));
        }
        return List.copyOf(parties);
    }

    private Party state(Map<String, String> row, Map<PartyCode, Map<Language, Names>> names) {
        var code = code(row);
        return new Party(
                code,
                Party.Kind.STATE,
                new Party.Codes(cell(row, "alpha3"), cell(row, "m49")),
                UnStatus.valueOf(cell(row, "un status")),
                regionalGroup(cell(row, "regional group")),
                histories(code, names));
    }

    private static @Nullable RegionalGroup regionalGroup(String cell) {
        return cell.equals(NONE) ? null : RegionalGroup.valueOf(cell);
    }

    private Party organisation(Map<String, String> row, Map<PartyCode, Map<Language, Names>> names) {
        var code = code(row);
        return new Party(code, Party.Kind.ORGANISATION, null, UnStatus.OTHER, null, histories(code, names));
    }

    private Map<Language, NameHistory> histories(PartyCode code, Map<PartyCode, Map<Language, Names>> names) {
        var histories = new EnumMap<Language, NameHistory>(Language.class);
        names.getOrDefault(code, Map.of()).forEach((language, current) -> {
            var past = former.getOrDefault(code, Map.of()).getOrDefault(language, List.of());
            histories.put(language, new NameHistory(current, past));
        });
        return histories;
    }

    private static Map<PartyCode, Map<Language, Names>> namesOf(String table) {
        var names = new HashMap<PartyCode, Map<Language, Names>>();
        for (var language : Language.values()) {
            for (var row : Table.read(table + "_" + language.tag()).rows()) {
                var before = names.computeIfAbsent(code(row), code -> new EnumMap<>(Language.class))
                        .put(language, names(row));
                if (before != null) {
                    throw new BrokenInvariant("parties.code-twice", Map.of("code", cell(row, "code")));
                }
            }
        }
        return names;
    }

    private static Map<PartyCode, Map<Language, List<NameHistory.Former>>> former() {
        var former = new HashMap<PartyCode, Map<Language, List<NameHistory.Former>>>();
        for (var row : Table.read("former_names").rows()) {
            former.computeIfAbsent(code(row), code -> new EnumMap<>(Language.class))
                    .computeIfAbsent(language(row), language -> new ArrayList<>())
                    .add(new NameHistory.Former(PartialDate.parse(cell(row, "until")), names(row)));
        }
        return former;
    }

    private static Names names(Map<String, String> row) {
        return new Names(
                row.getOrDefault("abbreviation", cell(row, "short")),
                cell(row, "short"),
                cell(row, "sort"),
                cell(row, "formal"),
                cell(row, "running"),
                cell(row, "of"));
    }

    static PartyCode code(Map<String, String> row) {
        return new PartyCode(cell(row, "code"));
    }

    static Language language(Map<String, String> row) {
        return Language.of(cell(row, "language")).orElseThrow();
    }

    static String cell(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new BrokenInvariant("parties.missing-column", Map.of("column", column));
        }
        return cell;
    }
}
