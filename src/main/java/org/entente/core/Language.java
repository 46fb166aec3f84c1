package org.entente.core;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** One of the six languages of the interface and of the texts, in the order in which the product lists them. */
public enum Language {
    AR("ar", "العربية"),
    ZH("zh", "中文"),
    EN("en", "English"),
    FR("fr", "français"),
    RU("ru", "русский"),
    ES("es", "español");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag: {@code ar}, {@code zh}, {@code en}, {@code fr}, {@code ru} or {@code es}. */
    public String tag() {
        return tag;
    }

    /** The name of the language in that language, as a language menu shows it. */
    public String ownName() {
        return ownName;
    }

    /** The value of the {@code dir} attribute: {@code rtl} for Arabic, else {@code ltr}. */
    public String dir() {
        return this == AR ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The locale for ICU, always with the digits 0 to 9: deadlines and symbols read the same in all six languages. */
    public ULocale ulocale() {
        return ULocale.forLanguageTag(tag + "-u-nu-latn");
    }

    /** The language of a tag, matched on its primary subtag and without regard to case; empty for any other language. */
    public static Optional<Language> of(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
