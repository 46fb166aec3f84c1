package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;

/** The order of lists (REF-05), on the eighteen States of the Brussels press statement. */
class ProtocolOrderTests {

    private static final List<PartyCode> EIGHTEEN = codes("IR DZ AO BY BO KH CN CU KP RU SY VE ZW GN PS LA NI VC");

    private static final Parties PARTIES = Parties.load();

    @Test // REF-05
    void ordersEnglishNamesWithoutArticle() {
        assertThat(order(Language.EN))
                .containsExactly(
                        "Algeria",
                        "Angola",
                        "Belarus",
                        "Bolivia (Plurinational State of)",
                        "Cambodia",
                        "China",
                        "Cuba",
                        "Democratic People’s Republic of Korea",
                        "Guinea",
                        "Iran (Islamic Republic of)",
                        "Lao People’s Democratic Republic",
                        "Nicaragua",
                        "Russian Federation",
                        "Saint Vincent and the Grenadines",
                        "State of Palestine",
                        "Syrian Arab Republic",
                        "Venezuela (Bolivarian Republic of)",
                        "Zimbabwe");
    }

    @Test // REF-05
    void ordersFrenchNamesWithAccentsSecond() {
        assertThat(order(Language.FR))
                .containsExactly(
                        "Algérie",
                        "Angola",
                        "Bélarus",
                        "Bolivie (État plurinational de)",
                        "Cambodge",
                        "Chine",
                        "Cuba",
                        "État de Palestine",
                        "Fédération de Russie",
                        "Guinée",
                        "Iran (République islamique d’)",
                        "Nicaragua",
                        "République arabe syrienne",
                        "République démocratique populaire lao",
                        "République populaire démocratique de Corée",
                        "Saint-Vincent-et-les Grenadines",
                        "Venezuela (République bolivarienne du)",
                        "Zimbabwe");
        assertThat(order(Language.FR, "HR CI CR")).containsExactly("Costa Rica", "Côte d’Ivoire", "Croatie");
        assertThat(order(Language.FR, "IN MH HU")).containsExactly("Hongrie", "Îles Marshall", "Inde");
        assertThat(order(Language.FR, "GQ GW GN")).containsExactly("Guinée", "Guinée-Bissau", "Guinée équatoriale");
    }

    @Test // REF-05
    void ordersArabicNamesWithoutTheirArticle() {
        assertThat(order(Language.AR))
                .containsExactly(
                        "الاتحاد الروسي",
                        "أنغولا",
                        "إيران (جمهورية – الإسلامية)",
                        "بوليفيا (دولة – المتعددة القوميات)",
                        "بيلاروس",
                        "الجزائر",
                        "الجمهورية العربية السورية",
                        "جمهورية كوريا الشعبية الديمقراطية",
                        "جمهورية لاو الديمقراطية الشعبية",
                        "دولة فلسطين",
                        "زمبابوي",
                        "سانت فنسنت وجزر غرينادين",
                        "الصين",
                        "غينيا",
                        "فنزويلا (جمهورية – البوليفارية)",
                        "كمبوديا",
                        "كوبا",
                        "نيكاراغوا");
    }

    @Test // REF-05
    void wouldOrderArabicWronglyByTheCollatorAlone() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag("ar"));
        var raw = EIGHTEEN.stream()
                .map(code -> PARTIES.get(code).shortName(Language.AR))
                .sorted(collator::compare)
                .toList();
        assertThat(raw)
                .startsWith("الاتحاد الروسي", "الجزائر", "الجمهورية العربية السورية", "الصين", "أنغولا")
                .isNotEqualTo(order(Language.AR));
    }

    @Test // REF-05
    void heedsNeitherTheSeatOfAnAlifNorAHamzaNorTatweel() {
        var order = ProtocolOrder.in(Language.AR);
        assertThat(Stream.of("إكوادور", "أفغانستان", "آيسلندا", "اتحاد الروسي").sorted(order))
                .containsExactly("اتحاد الروسي", "أفغانستان", "إكوادور", "آيسلندا");
        assertThat(order.compare("مـــصر", "مصر")).isZero();
        assertThat(order.compare("رئيس", "رييس")).isZero();
    }

    @Test // REF-05
    void keepsTheLettersThatOnlyLookLikeAnArticle() {
        assertThat(order(Language.AR, "SV BB AL SY JP"))
                .containsExactly("ألبانيا", "بربادوس", "الجمهورية العربية السورية", "السلفادور", "اليابان");
        assertThat(PARTIES.all())
                .extracting(party -> party.sortName(Language.AR))
                .noneMatch(name -> name.startsWith("ال"));
    }

    @Test // REF-05
    void ordersChineseNamesByPinyin() {
        assertThat(order(Language.ZH, "PE CN QA EC ER AF BE IS"))
                .containsExactly("阿富汗", "比利时", "秘鲁", "冰岛", "厄瓜多尔", "厄立特里亚", "卡塔尔", "中国");
    }

    @Test // REF-05
    void ordersRussianAndSpanishNames() {
        assertThat(order(Language.RU, "YE IT KZ RU AT AU"))
                .containsExactly("Австралия", "Австрия", "Италия", "Йемен", "Казахстан", "Российская Федерация");
        assertThat(order(Language.ES, "EE ES AE SV US"))
                .containsExactly(
                        "El Salvador", "Emiratos Árabes Unidos", "España", "Estados Unidos de América", "Estonia");
    }

    @Test // REF-03, REF-05
    void ordersAListOfThePastByTheNamesOfThatDay() {
        var before = PARTIES.inProtocolOrder(codes("MK TN NO"), Language.EN, LocalDate.of(2018, 1, 1));
        assertThat(before).extracting(party -> party.code().value()).containsExactly("NO", "MK", "TN");
        var now = PARTIES.inProtocolOrder(codes("MK TN NO"), Language.EN);
        assertThat(now).extracting(party -> party.code().value()).containsExactly("MK", "NO", "TN");
    }

    @Test
    void listsEachPartyOnce() {
        assertThat(order(Language.EN, "QA KW QA")).containsExactly("Kuwait", "Qatar");
    }

    @Test
    void leavesNoTwoPartiesWithoutOrder() {
        for (var language : Language.values()) {
            Comparator<String> order = ProtocolOrder.in(language);
            var names = PARTIES.all().stream()
                    .map(party -> party.sortName(language))
                    .sorted(order)
                    .toList();
            for (var next = 1; next < names.size(); next++) {
                assertThat(order.compare(names.get(next - 1), names.get(next)))
                        .as(names.get(next))
                        .isNegative();
            }
        }
    }

    private List<String> order(Language language) {
        return names(EIGHTEEN, language);
    }

    private List<String> order(Language language, String codes) {
        return names(codes(codes), language);
    }

    private List<String> names(List<PartyCode> codes, Language language) {
        return PARTIES.inProtocolOrder(codes, language).stream()
                .map(party -> party.shortName(language))
                .toList();
    }

    private static List<PartyCode> codes(String codes) {
        return Stream.of(codes.split(" ")).map(PartyCode::new).toList();
    }
}
