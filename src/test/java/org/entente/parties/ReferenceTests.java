package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the product's own tables against the reference lists, where these lie beside the project. */
class ReferenceTests {

    private static final Path REFERENCE = Path.of("..", "shared", "reference");

    private static final Map<Language, String> COLUMNS = Map.of(
            Language.AR, "UNTERM Arabic",
            Language.ZH, "UNTERM Chinese",
            Language.EN, "UNTERM English",
            Language.FR, "UNTERM French",
            Language.RU, "UNTERM Russian",
            Language.ES, "UNTERM Spanish");

    private static final String EMPTY = "the reference lost the row by its accent";
    private static final String KINGDOM = "the United Nations name of today; the reference has the former one";
    private static final String DASH = "a spaced dash, in every name alike, holds the place of the inverted noun";
    private static final String AMMAN = "the vowel sign tells the State from the city of Amman";

    /** Every difference there is, and why ours stands. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            Map.entry("CI ar short", EMPTY),
            Map.entry("CI ar formal", EMPTY),
            Map.entry("CI zh short", EMPTY),
            Map.entry("CI zh formal", EMPTY),
            Map.entry("CI en short", EMPTY),
            Map.entry("CI en formal", EMPTY),
            Map.entry("CI fr short", EMPTY),
            Map.entry("CI fr formal", EMPTY),
            Map.entry("CI ru short", EMPTY),
            Map.entry("CI ru formal", EMPTY),
            Map.entry("CI es short", EMPTY),
            Map.entry("CI es formal", EMPTY),
            Map.entry("TR ar short", EMPTY),
            Map.entry("TR ar formal", EMPTY),
            Map.entry("TR zh short", EMPTY),
            Map.entry("TR zh formal", EMPTY),
            Map.entry("TR en short", EMPTY),
            Map.entry("TR en formal", EMPTY),
            Map.entry("TR fr short", EMPTY),
            Map.entry("TR fr formal", EMPTY),
            Map.entry("TR ru short", EMPTY),
            Map.entry("TR ru formal", EMPTY),
            Map.entry("TR es short", EMPTY),
            Map.entry("TR es formal", EMPTY),
            Map.entry("NL ar short", KINGDOM),
            Map.entry("NL zh short", KINGDOM),
            Map.entry("NL en short", KINGDOM),
            Map.entry("NL fr short", KINGDOM),
            Map.entry("NL ru short", KINGDOM),
            Map.entry("NL es short", KINGDOM),
            Map.entry("BO ar short", DASH),
            Map.entry("FM ar short", DASH),
            Map.entry("IR ar short", DASH),
            Map.entry("VE ar short", DASH),
            Map.entry("TL ar short", "spaced as in its own formal name and as Guinea-Bissau is"),
            Map.entry("OM ar short", AMMAN),
            Map.entry("OM ar formal", AMMAN),
            Map.entry("PG ru formal", "capitals as in the formal name of Samoa, which has the same first words"));

    private static final Parties PARTIES = Parties.load();

    @BeforeAll
    static void skipWithoutTheReference() {
        assumeTrue(Files.isDirectory(REFERENCE), "the reference lists do not lie beside this project");
    }

    @Test
    void hasTheStatesAndCodesOfTheReference() throws IOException {
        var expected = new TreeMap<String, String>();
        for (var row : reference()) {
            expected.put(
                    cell(row, "ISO3166-1-Alpha-2"),
                    cell(row, "ISO3166-1-Alpha-3") + " " + "%03d".formatted(Integer.parseInt(cell(row, "M49"))));
        }
        var ours = new TreeMap<String, String>();
        for (var party : PARTIES.all()) {
            if (party.codes() instanceof Party.Codes(var alpha3, var m49)) {
                ours.put(party.code().value(), alpha3 + " " + m49);
            }
        }
        assertThat(ours).isEqualTo(expected);
    }

    @Test // REF-01, REF-02
    void differsFromTheReferenceOnlyWhereWeKnowWhy() throws IOException {
        var differences = new ArrayList<String>();
        for (var row : reference()) {
            var party = PARTIES.get(new PartyCode(cell(row, "ISO3166-1-Alpha-2")));
            COLUMNS.forEach((language, column) -> {
                var where = party.code() + " " + language.tag();
                if (!party.shortName(language).equals(bare(cell(row, column + " Short"), language))) {
                    differences.add(where + " short");
                }
                if (!party.formalName(language).equals(bare(cell(row, column + " Formal"), language))) {
                    differences.add(where + " formal");
                }
            });
        }
        assertThat(differences).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
    }

    @Test
    void neverShowsACustomaryNameButReadsIt() throws IOException {
        var shown = new ArrayList<String>();
        var unread = new ArrayList<String>();
        var lines = Files.readAllLines(REFERENCE.resolve("cldr-vs-un.tsv"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t");
            var language = Language.of(cells[0]).orElseThrow();
            var party = PARTIES.get(new PartyCode(cells[1]));
            if (party.shortName(language).equals(cells[5].replace('\'', '’'))
                    && !DIFFERENCES.containsKey(party.code() + " " + language.tag() + " short")) {
                shown.add(line);
            }
            for (var name : List.of(cells[4], cells[5])) {
                if (!PARTIES.recognise(name, language).equals(Optional.of(party.code()))) {
                    unread.add(line);
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(shown).isEmpty();
        assertThat(String.join("\n", unread)).isEmpty();
    }

    /** Without footnote mark and article, and with the typographer's apostrophe: what we leave out on purpose. */
    private static String bare(String name, Language language) {
        var bare =
                name.replaceAll("\\s*\\*+$", "").strip().replaceAll(" +", " ").replace('\'', '’');
        return switch (language) {
            case EN -> bare.replaceAll(" \\(the\\)$", "").replaceAll("^the ", "");
            case FR -> bare.replaceAll(" \\((le|la|les|l’)\\)$", "").replaceAll("^(le |la |les |l’)", "");
            case ES -> bare.replaceAll(" \\((el|la|los|las)\\)$", "").replaceAll("^(el|la|los|las) ", "");
            case AR, ZH, RU -> bare;
        };
    }

    /** The rows of the reference that are States of ours: those with a United Nations name, and the two it lost. */
    private static List<Map<String, String>> reference() throws IOException {
        var lines = Files.readAllLines(REFERENCE.resolve("country-codes.csv"));
        var heading = cells(lines.getFirst().replace("\uFEFF", ""));
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            var row = new HashMap<String, String>();
            for (var column = 0; column < heading.size(); column++) {
                row.put(heading.get(column), cells.get(column));
            }
            var lost = List.of("CI", "TR").contains(cell(row, "ISO3166-1-Alpha-2"));
            if (lost || !cell(row, "UNTERM English Short").isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
