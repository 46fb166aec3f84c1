package org.entente.press.reading;

import java.util.Optional;
import org.entente.core.Language;
import org.entente.parties.Parties;

/** The language of a text: by its script first, then by the letters and short words that tell neighbours apart. */
final class LanguageGuess {

    private static final int ENOUGH = 20_000;
    private static final String NOT_RUSSIAN = "іїєґўјљњћђќѓѕқүұөәңғһҳҷӯӣ";
    private static final String NOT_ARABIC = "پچژگےٹڈںہڑھۆێڵڕۇۈېۋڭ";

    private final Profiles latin;
    private final Profiles cyrillic;
    private final Profiles arabic;

    LanguageGuess(Parties parties) {
        latin = new Profiles("latin", parties);
        cyrillic = new Profiles("cyrillic", parties);
        arabic = new Profiles("arabic", parties);
    }

    /** Empty for any other language than the six. */
    Optional<Language> of(String text) {
        var counts = new ScriptCounts(text, ENOUGH);
        return switch (counts.dominant()) {
            case HAN -> counts.foreignHan() ? Optional.empty() : Optional.of(Language.ZH);
            case ARABIC -> foreign(text, NOT_ARABIC) ? Optional.empty() : arabic.best(text, ENOUGH);
            case CYRILLIC ->
                foreign(text, NOT_RUSSIAN) || bulgarian(text) ? Optional.empty() : cyrillic.best(text, ENOUGH);
            case LATIN -> latin.best(text, ENOUGH);
            case OTHER -> Optional.empty();
        };
    }

    /** The hard sign as a vowel: Russian has it only before е, ё, ю and я. */
    private static boolean bulgarian(String text) {
        var vowels = 0;
        var length = Math.min(text.length(), ENOUGH);
        for (var at = 0; at + 1 < length; at++) {
            var hard = Character.toLowerCase(text.charAt(at)) == 'ъ';
            vowels += hard && "еёюя".indexOf(Character.toLowerCase(text.charAt(at + 1))) < 0 ? 1 : 0;
        }
        return vowels > length / 300;
    }

    /** Letters that the language does not have, more often than a foreign name brings them along. */
    private static boolean foreign(String text, String letters) {
        var found = 0;
        var length = Math.min(text.length(), ENOUGH);
        for (var at = 0; at < length; at++) {
            found += letters.indexOf(Character.toLowerCase(text.charAt(at))) >= 0 ? 1 : 0;
        }
        return found > 1 + length / 100;
    }
}
