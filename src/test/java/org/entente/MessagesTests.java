package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.support.MessageCheck;
import org.junit.jupiter.api.Test;

/** The six languages say the same things, and only things that are said somewhere. */
class MessagesTests {

    private static final Path OFFENDERS = Path.of("src/test/resources/offenders");

    @Test
    void everySentenceStandsInAllSixLanguagesAndIsUsed() throws IOException {
        var findings = MessageCheck.findings(
                Path.of("src/main/resources/messages"), List.of(Path.of("src/main/java"), Path.of("src/main/jte")));

        assertThat(String.join("\n", findings)).isEmpty();
    }

    @Test
    void theCheckFindsEveryKindOfMistake() throws IOException {
        var findings = String.join(
                "\n", MessageCheck.findings(OFFENDERS.resolve("messages"), List.of(OFFENDERS.resolve("sources"))));

        assertThat(findings)
                .contains("odd_ru.properties: translate and paste  odd.missing=Not said in Russian")
                .contains("odd_fr.properties: remove the second line of odd.twice")
                .contains("odd_*.properties: remove odd.unused, which nothing uses")
                .contains("odd_es.properties: odd.named names [estado], elsewhere [state]")
                .contains("odd_zh.properties: mend the pattern of odd.broken")
                .contains("give the arguments of odd.numbered names instead of numbers")
                .contains("the key must begin with \"odd.\": even.stranger=Another module's")
                .contains("odd_<language>.properties: paste  odd.asked=")
                .contains("write whole keys, one literal for each case, instead of \"odd.state.\" +")
                .doesNotContain("odd.notice");
    }
}
