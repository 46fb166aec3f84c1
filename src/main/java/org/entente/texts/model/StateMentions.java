package org.entente.texts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a sentence names, the longest name first, so that Guinea is not found in Equatorial Guinea. */
final class StateMentions {

    private static final int MOST_WORDS = 9;
    private static final int MOST_CHARACTERS = 18;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’‑-]+|[()]");

    /** One-letter words that Arabic writes together with the next one: and, so, in, for, as. */
    private static final String PROCLITICS = "وفبلك";

    private final StateNames names;
    private final Language language;
    /** What each party was called, the first time; null where it was one of its official names. */
    private final SortedMap<PartyCode, @Nullable String> aliases = new TreeMap<>();

    private StateMentions(StateNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    /** The parties named, each with the unofficial name used for it, or null. */
    static SortedMap<PartyCode, @Nullable String> in(String text, Language language, StateNames names) {
        var mentions = new StateMentions(names, language);
        if (language == Language.ZH) {
            mentions.readCharacters(text);
        } else {
            mentions.readWords(text);
        }
        return mentions.aliases;
    }

    private record Word(int start, int end) {}

    private void readWords(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end()));
        }
        for (var first = 0; first < words.size(); ) {
            first += wordsNaming(text, words, first);
        }
    }

    /** How many words to go on by: those of the name that begins here, or one. */
    private int wordsNaming(String text, List<Word> words, int first) {
        for (var count = Math.min(MOST_WORDS, words.size() - first); count > 0; count--) {
            var candidate = text.substring(
                    words.get(first).start(), words.get(first + count - 1).end());
            if (name(candidate)) {
                return count;
            }
        }
        return 1;
    }

    private void readCharacters(String text) {
        for (var start = 0; start < text.length(); ) {
            var length = Math.min(MOST_CHARACTERS, text.length() - start);
            while (length > 1 && !name(text.substring(start, start + length))) {
                length--;
            }
            start += length;
        }
    }

    private boolean name(String candidate) {
        var named = recognise(candidate);
        named.ifPresent(found -> aliases.putIfAbsent(found.code(), found.alias() ? candidate : null));
        return named.isPresent();
    }

    private Optional<StateNames.Named> recognise(String candidate) {
        var whole = names.recognise(candidate, language);
        if (whole.isPresent()) {
            return whole;
        }
        if (language == Language.AR && candidate.length() > 3 && PROCLITICS.indexOf(candidate.charAt(0)) >= 0) {
            // "for" melts with the article: للجزائر is ل + الجزائر
            return candidate.startsWith("لل")
                    ? names.recognise("ال" + candidate.substring(2), language)
                    : names.recognise(candidate.substring(1), language);
        }
        var apostrophe = Math.max(candidate.indexOf('\''), candidate.indexOf('’'));
        if (language == Language.FR && apostrophe > 0 && apostrophe <= 2) {
            return names.recognise(candidate.substring(apostrophe + 1), language);
        }
        return language == Language.EN && candidate.matches(".*['’]s?")
                ? names.recognise(candidate.replaceFirst("['’]s?$", ""), language)
                : Optional.empty();
    }
}
