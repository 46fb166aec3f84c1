package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text shows the name of its day (REF-03). */
class FormerNamesTests {

    private static final Parties PARTIES = Parties.load();

    @ParameterizedTest // REF-03
    @CsvSource(delimiter = '|', textBlock = """
        TR | EN | 2020-05-12 | Turkey
        TR | FR | 2022-05-31 | Turquie
        TR | FR | 2022-06-01 | Türkiye
        TR | RU | 2020-05-12 | Турция
        MK | EN | 2019-02-11 | The former Yugoslav Republic of Macedonia
        MK | EN | 2019-02-12 | North Macedonia
        MK | AR | 2016-11-21 | جمهورية مقدونيا اليوغوسلافية السابقة
        SZ | ES | 2018-04-18 | Swazilandia
        SZ | ES | 2018-04-19 | Eswatini
        SZ | ZH | 2016-11-21 | 斯威士兰
        CZ | EN | 2016-05-16 | Czech Republic
        CZ | RU | 2016-05-17 | Чехия
        CV | AR | 2012-01-01 | الرأس الأخضر
        CV | FR | 2013-10-24 | Cabo Verde
        NL | EN | 2020-05-12 | Netherlands
        NL | EN | 2024-01-01 | Netherlands (Kingdom of the)
        LY | EN | 2010-01-01 | Libyan Arab Jamahiriya
        LY | EN | 2016-11-21 | Libya
        BO | FR | 2005-02-01 | Bolivie
        VE | ZH | 2004-01-01 | 委内瑞拉
        """)
    void showsTheNameOfTheDay(String code, Language language, LocalDate asOf, String name) {
        assertThat(get(code).shortName(language, asOf)).isEqualTo(name);
    }

    @Test // REF-03
    void changesEveryFormOfTheName() {
        var before = LocalDate.of(2020, 5, 12);
        assertThat(get("TR").formalName(Language.EN, before)).isEqualTo("Republic of Turkey");
        assertThat(get("TR").inRunningText(Language.FR, before)).isEqualTo("la Turquie");
        assertThat(get("TR").ofForm(Language.FR, before)).isEqualTo("de la Turquie");
        assertThat(get("TR").ofForm(Language.FR)).isEqualTo("de la Türkiye");
    }

    @Test // REF-03
    void goesThroughSeveralNamesInOrder() {
        assertThat(get("LY").formalName(Language.FR, LocalDate.of(2011, 9, 15)))
                .isEqualTo("Jamahiriya arabe libyenne populaire et socialiste");
        assertThat(get("LY").formalName(Language.FR, LocalDate.of(2011, 9, 16))).isEqualTo("Libye");
        assertThat(get("LY").formalName(Language.FR, LocalDate.of(2017, 12, 22)))
                .isEqualTo("État de Libye");
    }

    @Test // REF-03
    void leavesTheCodeAsItWas() {
        assertThat(PARTIES.recognise("Swaziland", Language.EN)).contains(new PartyCode("SZ"));
        assertThat(PARTIES.recognise("Eswatini", Language.EN)).contains(new PartyCode("SZ"));
    }

    private Party get(String code) {
        return PARTIES.get(new PartyCode(code));
    }
}
