package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules that the documentation promises are the rules that tests name, and the other way round. A test names a rule in a
 * comment (SIL-07) or in its own name (SIL07).
 */
class RulesTests {

    private static final Pattern RULE =
            Pattern.compile("(?<![A-Z])(ACC|GRP|SIL|NUM|SYM|LNG|REF|TLP|MRK|REL|ORC)-?(\\d\\d)(?!\\d)");

    @Test
    void everyDocumentedRuleIsNamedByATest() throws IOException {
        var untested = new TreeSet<>(rules(Path.of("docs/domain"), ".md"));
        untested.removeAll(rules(Path.of("src/test/java"), ".java"));
        assertThat(untested).isEmpty();
    }

    @Test
    void everyTestedRuleIsDocumented() throws IOException {
        var undocumented = new TreeSet<>(rules(Path.of("src/test/java"), ".java"));
        undocumented.removeAll(rules(Path.of("docs/domain"), ".md"));
        assertThat(undocumented).isEmpty();
    }

    private static Set<String> rules(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(texts).isNotEmpty();
            var found = new TreeSet<String>();
            for (var file : texts) {
                found.addAll(RULE.matcher(Files.readString(file))
                        .results()
                        .map(rule -> rule.group(1) + "-" + rule.group(2))
                        .collect(Collectors.toSet()));
            }
            return found;
        }
    }
}
