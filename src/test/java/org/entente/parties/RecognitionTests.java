package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTests {

    private static final Parties PARTIES = Parties.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        قطر | QA
        دولة قطر | QA
        كوريا الجنوبية | KR
        جمهورية كوريا | KR
        كندا | CA
        الدنمارك | DK
        الدانمرك | DK
        سيراليون | SL
        الكويت | KW
        إيطاليا | IT
        الولايات المتحدة | US
        العراق | IQ
        سوريا | SY
        سورية | SY
        اليمن | YE
        ليبيا | LY
        إيران | IR
        الجزائر | DZ
        أنغولا | AO
        بيلاروسيا | BY
        بوليفيا | BO
        كمبوديا | KH
        الصين | CN
        كوبا | CU
        كوريا الشمالية | KP
        روسيا | RU
        فنزويلا | VE
        زيمبابوي | ZW
        غينيا | GN
        فلسطين | PS
        لاوس | LA
        نيكاراغوا | NI
        نیکاراغوا | NI
        سانت فنسنت وجزر غرينادين | VC
        أوكرانيا | UA
        الامم المتحدة | ORG-UN
        الناتو | ORG-NATO
        حلف الناتو | ORG-NATO
        حلف شمال الأطلسي | ORG-NATO
        الاتحاد الأوروبي | ORG-EU
        الاتحاد الأوربي | ORG-EU
        مجلس التعاون لدول الخليج العربية | ORG-GCC
        """)
    void readsTheNamesOfTheArabicReports(String name, String code) {
        assertThat(PARTIES.recognise(name, Language.AR)).contains(new PartyCode(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kazakhstan | KZ
        Organisation mondiale de la santé | ORG-WHO
        OMS | ORG-WHO
        Programme des Nations Unies pour le développement | ORG-UNDP
        PNUD | ORG-UNDP
        Nations Unies | ORG-UN
        EU | ORG-EU
        """)
    void readsTheNamesOfTheFrenchReport(String name, String code) {
        assertThat(PARTIES.recognise(name, Language.FR)).contains(new PartyCode(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | cote d'ivoire | CI
        EN | CÔTE D’IVOIRE | CI
        EN | the Netherlands | NL
        EN | Türkiye | TR
        EN | Turkey | TR
        EN | U.S. | US
        EN | Bolivia (Plurinational State of) | BO
        EN | São Tomé and Príncipe | ST
        FR | L’Algérie | DZ
        FR | l'algerie | DZ
        FR | Les Etats-Unis | US
        ES | El Salvador | SV
        ES | EE. UU. | US
        RU | Бруней-Даруссалам | BN
        RU | США | US
        ZH | 韩国 | KR
        ZH | 荷兰(王国) | NL
        AR | المــغــرب | MA
        AR | مَغرب | MA
        AR | إيران (جمهورية - الإسلامية) | IR
        AR | اسبانيا | ES
        AR | السعوديه | SA
        AR | عمان | OM
        AR | غينيا بيساو | GW
        """)
    void overlooksHowCarefullyANameIsWritten(Language language, String name, String code) {
        assertThat(PARTIES.recognise(name, language)).contains(new PartyCode(code));
    }

    @Test
    void looksInTheOtherLanguagesWhenTheHintFails() {
        assertThat(PARTIES.recognise("Katar", Language.EN)).isEmpty();
        assertThat(PARTIES.recognise("Catar", Language.EN)).contains(new PartyCode("QA"));
        assertThat(PARTIES.recognise("Катар", Language.FR)).contains(new PartyCode("QA"));
        assertThat(PARTIES.recognise("卡塔尔", Language.AR)).contains(new PartyCode("QA"));
    }

    @ParameterizedTest
    @CsvSource({"EN,Korea", "AR,كوريا", "EN,Atlantis", "EN,the", "AR,ال", "EN,?!"})
    void refusesToGuess(Language language, String name) {
        assertThat(PARTIES.recognise(name, language)).isEmpty();
    }

    @Test
    void findsEveryPartyThatBearsTheWords() {
        assertThat(PARTIES.matching("Guinée"))
                .extracting(PartyCode::value)
                .containsExactlyInAnyOrder("GN", "GQ", "GW", "PG");
        assertThat(PARTIES.matching("turqu")).extracting(PartyCode::value).containsExactly("TR");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(PARTIES.matching("?!")).isEmpty();
        assertThat(PARTIES.recognise("", Language.EN)).isEmpty();
        assertThat(PARTIES.recognise("   ", Language.AR)).isEmpty();
    }
}
