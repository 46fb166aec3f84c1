package org.entente.parties;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.core.Language;

/**
 * The order in which a list of parties is read and its members are seated, by their sort names (REF-05): the root
 * collation for English, French, Spanish and Russian, pinyin for Chinese, and Arabic with every seat of alif and
 * hamza alike. The Arabic article is already absent from the sort names, where a linguist can see it gone: once the
 * alifs are alike, code could not tell it from the first letters of ألبانيا.
 */
final class ProtocolOrder {

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Map.of(
            Language.AR, collator("ar"),
            Language.ZH, collator("zh-u-co-pinyin"),
            Language.EN, collator("und"),
            Language.FR, collator("und"),
            Language.RU, collator("und"),
            Language.ES, collator("und")));

    /** A hyphen parts words as a space does: Guinée, Guinée-Bissau, Guinée équatoriale. */
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");

    private static final Pattern UNHEARD = Pattern.compile("[\u0640\u0621\u064B-\u0652]");

    private ProtocolOrder() {}

    /** Compares sort names. */
    static Comparator<String> in(Language language) {
        var collator = COLLATORS.getOrDefault(language, collator("und"));
        return Comparator.comparing(name -> collator.getCollationKey(fold(name)));
    }

    private static String fold(String name) {
        var alike = name.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ٱ', 'ا')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي');
        return GAPS.matcher(UNHEARD.matcher(alike).replaceAll("")).replaceAll(" ");
    }

    private static Collator collator(String tag) {
        return Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    }
}
