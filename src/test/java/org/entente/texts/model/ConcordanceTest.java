package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.core.Language.AR;
import static org.entente.core.Language.EN;
import static org.entente.core.Language.ES;
import static org.entente.core.Language.FR;
import static org.entente.core.Language.RU;
import static org.entente.core.Language.ZH;
import static org.entente.texts.model.Drafts.op;
import static org.entente.texts.model.Drafts.title;
import static org.entente.texts.model.Drafts.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.texts.model.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LNG-01: what the automatic comparison of languages finds, and what it must let pass. */
class ConcordanceTest {

    private static final Map<String, StateNames.Named> NAMES = Map.ofEntries(
            official("Qatar", "QA"),
            official("قطر", "QA"),
            official("卡塔尔", "QA"),
            official("Guinea", "GN"),
            official("Equatorial Guinea", "GQ"),
            official("Guinée", "GN"),
            official("Guinée équatoriale", "GQ"),
            official("Algérie", "DZ"),
            official("الجزائر", "DZ"),
            official("République populaire démocratique de Corée", "KP"),
            official("جمهورية كوريا الشعبية الديمقراطية", "KP"),
            Map.entry("كوريا الشمالية", new StateNames.Named(new PartyCode("KP"), true)));

    static Object[][] sameInBothLanguages() {
        return new Object[][] {
            {FR, "Décident de se réunir tous les 3 mois ;", AR, "نقرر عقد اجتماع كل ٣ أشهر؛"},
            {EN, "no later than 12 March 2026,", AR, "في موعد لا يتجاوز ١٢ آذار/مارس ٢٠٢٦،"},
            {EN, "no later than March 12, 2026,", FR, "au plus tard le 12 mars 2026,"},
            {EN, "on 1 January 2026", FR, "le 1er janvier 2026"},
            {EN, "on 12 March 2026", ZH, "2026年3月12日"},
            {EN, "on 12 March 2026", RU, "12 марта 2026 года"},
            {EN, "on 12 March 2026", ES, "el 12 de marzo de 2026"},
            {EN, "in March 2026", AR, "في آذار/مارس 2026"},
            {EN, "a total of 1,250,000 persons", FR, "au total 1\u202F250\u202F000 personnes"},
            {EN, "a total of 1,250,000 persons", ES, "un total de 1.250.000 personas"},
            {EN, "a total of 1,250,000 persons", AR, "ما مجموعه ١٬٢٥٠٬٠٠٠ شخص"},
            {EN, "a share of 2.5 per cent", FR, "une part de 2,5 %"},
            {EN, "a share of 2.5 per cent", AR, "حصة قدرها ٢٫٥ في المائة"},
            {EN, "a share of 20%", ZH, "百分之20的份额"},
            {EN, "a share of 20%", RU, "доля в 20 процентов"},
            {EN, "pledge $100 million", FR, "annoncent 100 millions de dollars"},
            {EN, "pledge $100 million", AR, "يتعهدون بمبلغ ١٠٠ مليون دولار"},
            {EN, "pledge 3 billion euros", FR, "annoncent 3 milliards d’euros"},
            {EN, "pledge 3 billion euros", ES, "prometen 3.000 millones de euros"},
            {EN, "pledge 100 million US$", ZH, "认捐1亿美元"},
            {EN, "recalling A/RES/74/270 of 2 April 2020", FR, "rappelant A/RES/74/270 du 2 avril 2020"},
            {EN, "Agree [to meet]", AR, "نتفق على [الاجتماع]"},
            {EN, "the Group of 77", AR, "مجموعة الـ 77"},
            {EN, "Qatar may decide in 2026", AR, "يجوز لقطر أن تقرر في 2026"},
            {FR, "l’Algérie décide", AR, "تقرر الجزائر"},
            {FR, "soutien à l’Algérie", AR, "دعما للجزائر"},
            {EN, "Equatorial Guinea", FR, "la Guinée équatoriale"},
            {EN, "Qatar's proposal", ZH, "卡塔尔的提案"},
            {EN, "within two months", FR, "dans les deux mois"},
            {FR, "tous les deux mois", AR, "كل شهرين"},
        };
    }

    @ParameterizedTest
    @MethodSource("sameInBothLanguages")
    void whatIsTheSameInBothLanguagesIsNoFinding_LNG01(
            Language original, String source, Language language, String translation) {
        assertThat(kinds(original, source, language, translation)).isEmpty();
    }

    static Object[][] differing() {
        return new Object[][] {
            {FR, "Décident de se réunir tous les deux mois ;", AR, "نقرر عقد اجتماع كل ٣ أشهر؛", Kind.NUMBERS},
            {FR, "Décident de se réunir tous les trois mois ;", AR, "نقرر عقد اجتماع كل ٣ أشهر؛", Kind.NUMBER_IN_WORDS},
            {FR, "Décident de se réunir tous les 2 mois ;", AR, "نقرر عقد اجتماع كل شهرين؛", Kind.NUMBER_IN_WORDS},
            {EN, "by 12 March 2026", FR, "avant le 12 mai 2026", Kind.DATES},
            {EN, "a share of 2.5 per cent", FR, "une part de 25 %", Kind.PERCENTAGES},
            {EN, "a share of 25 per cent", FR, "une part de 25", Kind.PERCENTAGES},
            {EN, "pledge $100 million", FR, "annoncent 100 milliards de dollars", Kind.NUMBERS},
            {EN, "pledge $100 million", FR, "annoncent 100 millions d’euros", Kind.CURRENCIES},
            {EN, "recalling A/RES/74/270", FR, "rappelant A/RES/74/207", Kind.SYMBOLS},
            {EN, "Agree [to meet]", FR, "Conviennent de se réunir", Kind.BRACKETS},
            {EN, "Guinea", FR, "la Guinée équatoriale", Kind.STATES},
            {FR, "la République populaire démocratique de Corée", AR, "كوريا الشمالية", Kind.ALIAS},
            {EN, "Qatar decides", RU, "Катар решает", Kind.STATES_UNSURE},
        };
    }

    @ParameterizedTest
    @MethodSource("differing")
    void whatDiffersIsFoundAndNamed_LNG01(
            Language original, String source, Language language, String translation, Kind expected) {
        assertThat(kinds(original, source, language, translation)).contains(expected);
    }

    @Test
    void aFindingSaysWhatStandsInEachLanguage_LNG01() {
        assertThat(findings(FR, "tous les 2 mois", AR, "كل ٣ أشهر"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("original", "2")
                        .containsEntry("translation", "3"));
    }

    @Test
    void aParagraphWithoutWordsIsMissingInThatLanguageAlone_LNG01() {
        var text = words(title(0, FR, "Titre", AR, "عنوان"), op(1, FR, "Décident"));

        assertThat(new Concordance(FR, ConcordanceTest::recognise).check(text, List.of(FR, AR)))
                .extracting(Finding::kind, Finding::language)
                .containsExactly(tuple(Kind.MISSING, AR));
    }

    private static List<Kind> kinds(Language original, String source, Language language, String translation) {
        return findings(original, source, language, translation).stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<Finding> findings(Language original, String source, Language language, String translation) {
        return new Concordance(original, ConcordanceTest::recognise)
                .check(op(1, original, source, language, translation), language);
    }

    private static Optional<StateNames.Named> recognise(String words, Language language) {
        return Optional.ofNullable(NAMES.get(words));
    }

    private static Map.Entry<String, StateNames.Named> official(String name, String code) {
        return Map.entry(name, new StateNames.Named(new PartyCode(code), false));
    }
}
