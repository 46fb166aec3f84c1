package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/74/270",
                "A/74/L.65",
                "A/75/L.7/Rev.1",
                "A/C.5/74/L.52",
                "A/74/411/Add.1",
                "A/C.6/74/SR.19",
                "A/HRC/7/L.5",
                "A/AC.109/2019/L.18",
                "E/CN.4/1994/L.3**",
                "E/CN.4/1994/SR.30",
                "A/INF/77/4/Rev.1",
                "SPLOS/285/Add.1",
                "ST/SGB/2007/6",
                "S/PV.7272",
                "A/520/Rev.20",
                "GFC/BRU/2023/L.4/Rev.1",
                "GFC/BRU/EG.LEG/2023/CRP.2",
                "GFC/2023/DEC.3",
                "GFC/BRU/2023/SR.5",
                "GFC/2023/PS.2",
                "GFC/INF/2023/1",
                "GFC/2026/DECL.1",
                "GFC/2026/JS.4",
                "A/74/411/Rev.2/Corr.1",
                "A/74/411/Summary"
            })
    void readsEverySymbolSeenInOfficialDocumentsAndPrintsItAgain(String printed) {
        assertThat(Symbol.parse(printed))
                .hasValueSatisfying(symbol -> assertThat(symbol).hasToString(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A/",
                "/A/1",
                "a/RES/1",
                "A/RES",
                "and/or",
                "A//1",
                "GFC/2023/DEC.3****",
                "A/74/411/Rev.0",
                "A/Rev.1",
                "TCP/IP",
                "A/74/411/Rev.1/7",
                "ABCDEFGHIJK/1",
                "A/<b>/1",
                "A/74/L.65 "
            })
    void readsNothingElse(String printed) {
        assertThat(Symbol.parse(printed)).isEmpty();
    }

    @Test
    void aCorrectionOfARevisionIsASymbolAndARevisionOfACorrectionIsNot_SYM02() {
        assertThat(Symbol.parse("GFC/BRU/2026/L.4/Rev.2/Corr.1")).isPresent();
        assertThat(Symbol.parse("GFC/BRU/2026/L.4/Corr.1/Rev.1")).isEmpty();
    }

    @Test
    void aRevisionReplacesTheOneBefore_SYM02() {
        var issued = Symbol.limited("GFC", "BRU", 2026, 4);

        assertThat(issued).hasToString("GFC/BRU/2026/L.4");
        assertThat(issued.revised(1).revised(2)).hasToString("GFC/BRU/2026/L.4/Rev.2");
    }

    @Test
    void aTechnicalReissueAddsAnAsteriskAndKeepsTheSymbol_SYM04() {
        assertThat(Symbol.limited("GFC", "BRU", 2026, 4).revised(1).reissued()).hasToString("GFC/BRU/2026/L.4/Rev.1*");
    }

    @Test
    void anAdoptedTextIsNumberedInTheSeriesOfItsKind_SYM01() {
        assertThat(Symbol.adopted("GFC", 2026, TextKind.DECISION, 3)).hasToString("GFC/2026/DEC.3");
        assertThat(Symbol.adopted("GFC", 2026, TextKind.PRESS_STATEMENT, 2)).hasToString("GFC/2026/PS.2");
        assertThat(Symbol.adopted("GFC", 2026, TextKind.JOINT_STATEMENT, 1)).hasToString("GFC/2026/JS.1");
        assertThat(Symbol.adopted("GFC", 2026, TextKind.DECLARATION, 1)).hasToString("GFC/2026/DECL.1");
    }
}
