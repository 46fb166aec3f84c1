package org.entente.texts.model;

import com.ibm.icu.text.BreakIterator;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.core.Language;

/**
 * Small numbers written in letters. They never make a difference by themselves, since {@code one} is an article and a
 * pronoun as well: they only explain why a number written with digits elsewhere is not found here.
 */
final class NumberWords {

    private static final Map<Language, Map<String, BigDecimal>> ALL = new EnumMap<>(Map.of(
            Language.EN,
            counted("one,two|both,three,four,five,six,seven,eight,nine,ten,eleven,twelve"),
            Language.FR,
            counted("un|une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze"),
            Language.ES,
            counted("un|uno|una,dos|ambos|ambas,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce"),
            Language.RU,
            counted("один|одна|одно|одного|одной,два|две|двух|двум,три|трех|трёх,четыре|четырех|четырёх,пять|пяти,"
                    + "шесть|шести,семь|семи,восемь|восьми,девять|девяти,десять|десяти,одиннадцать|одиннадцати,"
                    + "двенадцать|двенадцати"),
            Language.AR,
            // the dual says two without a word for it: شهرين, two months
            counted("واحد|واحدة,اثنان|اثنين|اثنتان|اثنتين|شهران|شهرين|يومان|يومين|سنتان|سنتين|عامان|عامين|أسبوعان|"
                    + "أسبوعين|ساعتان|ساعتين|مرتان|مرتين|دولتان|دولتين|اجتماعان|اجتماعين,ثلاث|ثلاثة,أربع|أربعة,"
                    + "خمس|خمسة,ست|ستة,سبع|سبعة,ثمان|ثماني|ثمانية,تسع|تسعة,عشر|عشرة,أحد عشر,اثني عشر"),
            Language.ZH,
            counted("一,二|两|兩,三,四,五,六,七,八,九,十,十一,十二")));

    private NumberWords() {}

    static Set<BigDecimal> in(String text, Language language) {
        var known = ALL.getOrDefault(language, Map.of());
        var found = new HashSet<BigDecimal>();
        if (language == Language.ZH) {
            known.forEach((word, value) -> {
                if (text.contains(word)) {
                    found.add(value);
                }
            });
            return found;
        }
        var words = BreakIterator.getWordInstance(language.ulocale());
        words.setText(text);
        for (int start = words.first(), end = words.next();
                end != BreakIterator.DONE;
                start = end, end = words.next()) {
            var value = known.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private static Map<String, BigDecimal> counted(String words) {
        var values = new HashMap<String, BigDecimal>();
        var inOrder = words.split(",");
        for (var i = 0; i < inOrder.length; i++) {
            for (var word : inOrder[i].split("\\|")) {
                values.put(word, BigDecimal.valueOf(i + 1L));
            }
        }
        return values;
    }
}
