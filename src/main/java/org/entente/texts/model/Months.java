package org.entente.texts.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.Language;

/**
 * The names of the months as official texts write them: in Russian with their cases, in Arabic by their Levantine,
 * Egyptian and Maghreb names. Chinese writes months with digits.
 */
final class Months {

    private static final Map<Language, Months> ALL = new EnumMap<>(Map.of(
            Language.EN,
            new Months("january,february,march,april,may,june,july,august,september,october,november,december"),
            Language.FR,
            new Months("janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre"),
            Language.ES,
            new Months("enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,"
                    + "diciembre"),
            Language.RU,
            new Months("января|январь|январе,февраля|февраль|феврале,марта|март|марте,апреля|апрель|апреле,"
                    + "мая|май|мае,июня|июнь|июне,июля|июль|июле,августа|август|августе,"
                    + "сентября|сентябрь|сентябре,октября|октябрь|октябре,ноября|ноябрь|ноябре,"
                    + "декабря|декабрь|декабре"),
            Language.AR,
            new Months("كانون الثاني|يناير|جانفي,شباط|فبراير|فيفري,آذار|مارس,نيسان|أبريل|إبريل|أفريل,أيار|مايو|ماي,"
                    + "حزيران|يونيو|يونيه|جوان,تموز|يوليو|يوليه|جويلية|يوليوز,آب|أغسطس|أوت|غشت,"
                    + "أيلول|سبتمبر|شتنبر,تشرين الأول|أكتوبر,تشرين الثاني|نوفمبر|نونبر,كانون الأول|ديسمبر|دجنبر"),
            Language.ZH,
            new Months("")));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final String alternatives;

    private Months(String names) {
        var inOrder = names.split(",");
        for (var i = 0; i < inOrder.length; i++) {
            for (var name : inOrder[i].split("\\|")) {
                numbers.put(name, i + 1);
            }
        }
        // the longest first, so that no name hides one that begins with it
        alternatives = numbers.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    static Months in(Language language) {
        return ALL.getOrDefault(language, new Months(""));
    }

    /** A regular expression that matches any of the names. */
    String alternatives() {
        return alternatives;
    }

    /** From 1 to 12. */
    int number(String name) {
        return numbers.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
