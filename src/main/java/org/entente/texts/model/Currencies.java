package org.entente.texts.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the currencies that a paragraph names, by code, sign or word. A dollar, pound, franc or rial of no country
 * cannot be told from another, so the bare word stands for the one most texts mean.
 */
final class Currencies {

    private static final Map<String, Pattern> ALL = new LinkedHashMap<>();

    static {
        add("USD", "US\\$|\\$|dollars?|d[oó]lar(?:es)?|доллар\\p{L}*|\\p{L}{0,2}دولار(?:ات|ا)?|美元");
        add("EUR", "€|euros?|евро|يورو|欧元");
        add(
                "GBP",
                "£|фунт\\p{L}* стерлингов|pounds? sterling|livres? sterling|libras? esterlinas?|جنيه(?:ات)? إسترليني(?:ة)?|英镑");
        add(
                "CHF",
                "Swiss francs?|francs? suisses?|francos? suizos?|швейцарск\\p{L}+ франк\\p{L}*|فرنك(?:ات)? سويسري(?:ة)?|瑞士法郎");
        add("CNY", "yuans?|renminbi|юан\\p{L}*|يوان|人民币");
        add("RUB", "roubles?|rubles?|rublos?|рубл\\p{L}*|روبل|卢布");
        add(
                "QAR",
                "Qatari riyals?|riyals? qatariens?|riales? qatar[ií]es?|катарск\\p{L}+ риал\\p{L}*|ريال(?:ات)? قطري(?:ة)?|卡塔尔里亚尔");
        add(
                "KWD",
                "Kuwaiti dinars?|dinars? kowe[iï]tiens?|dinar(?:es)? kuwait[ií]es?|кувейтск\\p{L}+ динар\\p{L}*|دينار(?:ات)? كويتي(?:ة)?|科威特第纳尔");
    }

    private Currencies() {}

    static Set<String> in(String text) {
        var found = new TreeSet<String>();
        ALL.forEach((code, forms) -> {
            if (forms.matcher(text).find()) {
                found.add(code);
            }
        });
        return found;
    }

    private static void add(String code, String forms) {
        ALL.put(
                code,
                Pattern.compile(
                        "(?<!\\p{L})(?:" + code + "|" + forms + ")(?!\\p{L})|(?:" + chinese(forms) + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The last form of each list: Chinese words stand beside others without a space. */
    private static String chinese(String forms) {
        return forms.substring(forms.lastIndexOf('|') + 1);
    }
}
