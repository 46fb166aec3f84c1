package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTests {

    @Test
    void readsRowsByTheirHeading() {
        assertThat(Table.parse("t", "code\tshort\nQA\tقطر\n").rows())
                .isEqualTo(List.of(Map.of("code", "QA", "short", "قطر")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code\tshort\nQA", "code\tshort\nQA\t", "code\tshort\nQA\tقطر ", "code\nQA\tقطر", "code\n\n"})
    void stopsAtARowThatIsShortLongOrBlank(String text) {
        assertThatThrownBy(() -> Table.parse("t", text))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("parties.malformed-row");
    }

    @Test
    void stopsAtANameThatMeansTwoParties() {
        var aliases = Table.parse("aliases", "code\tlanguage\taliases\nKR\ten\tKorea\nKP\ten\tKorea\n");
        assertThatThrownBy(() -> new NameIndex(PartyTables.read(), aliases))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("parties.ambiguous-name");
    }

    @Test
    void stopsAtATableThatIsMissing() {
        assertThatThrownBy(() -> Table.read("no-such-table"))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("parties.missing-table");
    }
}
