package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables that linguists edit: explained, complete for every State and language, and without a form that means two States. */
class LexiconTablesTests {

    private static final Parties PARTIES = Parties.load();

    @ParameterizedTest
    @EnumSource
    void everyStateHasALineWithAdjectivesOrNone(Language language) {
        var lines = new HashSet<String>();
        var file = language.tag() + ".states.txt";
        new LexiconFile(new HashMap<>(), (section, value, forms) -> {
                    if (section.equals("demonym")) {
                        lines.add(value);
                    }
                })
                .read(file);
        var missing = new TreeSet<String>();
        for (var party : PARTIES.all()) {
            var code = party.code().value();
            if (party.kind() == Party.Kind.STATE && !lines.contains(code)) {
                missing.add(code);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noFormMeansTwoStates(Language language) {
        var codes = new TreeMap<String, Set<String>>();
        new LexiconFile(new HashMap<>(), (section, value, forms) -> {
                    if (section.equals("state") || section.equals("demonym")) {
                        forms.forEach(form -> codes.computeIfAbsent(FoldedText.key(form), absent -> new TreeSet<>())
                                .add(value));
                    }
                })
                .read(language.tag() + ".states.txt");
        var ambiguous = new ArrayList<Map.Entry<String, Set<String>>>();
        for (var entry : codes.entrySet()) {
            if (entry.getValue().size() > 1) {
                ambiguous.add(entry);
            }
        }
        assertThat(ambiguous).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyNameOfTheTablesIsFound(Language language) {
        var lexicons = new Lexicons(PARTIES);
        var missed = new TreeSet<String>();
        PARTIES.namesIn(language).forEach((code, names) -> {
            var name = names.iterator().next();
            if (!code.value().startsWith("ORG-") && name.indexOf('(') < 0 && name.indexOf('（') < 0) {
                var text = "X " + name + " X";
                var scan = new Scan(new Report("x", text), new FoldedText(text), lexicons.of(language));
                if (Entities.of(scan).stream()
                        .noneMatch(mention -> mention.code().equals(code.value()))) {
                    missed.add(code.value() + " " + name);
                }
            }
        });
        // Names that are more often another word count only beside other States.
        missed.removeIf(name -> weak(language).contains(name.substring(0, 2)));
        assertThat(missed).isEmpty();
    }

    @Test
    void everySectionIsExplained() throws IOException {
        var sections = new TreeSet<String>();
        try (var tables = Files.newDirectoryStream(Path.of("src/main/resources/press"), "??.*.txt")) {
            for (var table : tables) {
                sections.addAll(named("(?m)^\\[(\\w+)]$", Files.readString(table)));
            }
        }
        assertThat(named("`\\[(\\w+)]`", Files.readString(Path.of("docs/domain/press.md"))))
                .containsAll(sections);
    }

    private static Set<String> named(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> weak(Language language) {
        var weak = new HashSet<String>();
        new LexiconFile(new HashMap<>(), (section, value, forms) -> weak.add(value))
                .readOnly("weak", language.tag() + ".states.txt");
        return weak;
    }
}
