package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the forms of a lexicon in a text: from the beginning of each word, in Arabic also behind the letters written
 * together with it, in Chinese from each character. Time is bounded by the length of the text times that of the
 * longest form.
 */
final class Matching {

    private final FoldedText text;
    private final Lexicon lexicon;
    private final boolean chinese;
    private final boolean arabic;
    private final List<Match> found = new ArrayList<>();

    private Matching(FoldedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        chinese = lexicon.language().equals("zh");
        arabic = lexicon.language().equals("ar");
    }

    static List<Match> in(FoldedText text, Lexicon lexicon) {
        var matching = new Matching(text, lexicon);
        for (var place = 0; place < text.length(); place++) {
            matching.from(place);
        }
        Collections.sort(matching.found);
        return matching.found;
    }

    private void from(int place) {
        if (text.near(place) == ' ' || text.near(place) == '\n' || !begins(place)) {
            return;
        }
        if (arabic && text.letter(place)) {
            clitics(place);
        } else {
            walk(place, place, place, Trie.ROOT, false);
        }
    }

    private boolean begins(int place) {
        if (!text.letter(place)) {
            return true;
        }
        if (chinese && han(text.at(place))) {
            return true;
        }
        return !text.letter(place - 1) || chinese && han(text.at(place - 1));
    }

    private static boolean han(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }

    /** و ف, then ب ك ل, then ال; ل swallows the alif of the article. */
    private void clitics(int word) {
        stem(word, word);
        var first = text.near(word);
        if (first == 'و' || first == 'ف') {
            stem(word, word + 1);
            preposition(word, word + 1);
        }
        preposition(word, word);
    }

    private void preposition(int word, int place) {
        var letter = text.near(place);
        if (letter == 'ب' || letter == 'ك' || letter == 'ل') {
            stem(word, place + 1);
        }
        if (letter == 'ل' && text.near(place + 1) == 'ل') {
            var alif = lexicon.trie().step(Trie.ROOT, 'ا');
            var article = alif == Trie.NONE ? Trie.NONE : lexicon.trie().step(alif, 'ل');
            if (article != Trie.NONE) {
                walk(word, place + 1, place + 2, article, false);
            }
            walk(word, place + 2, place + 2, Trie.ROOT, true);
        }
    }

    private void stem(int word, int place) {
        walk(word, place, place, Trie.ROOT, false);
        if (text.near(place) == 'ا' && text.near(place + 1) == 'ل') {
            walk(word, place + 2, place + 2, Trie.ROOT, true);
        }
    }

    private void walk(int word, int start, int place, int node, boolean article) {
        var trie = lexicon.trie();
        for (var at = place; at < text.length(); at++) {
            var c = text.at(at);
            // A line may be broken inside a name; a paragraph may not.
            if (c == '\n' && text.near(at - 1) != '\n' && text.near(at + 1) != '\n') {
                c = ' ';
            }
            node = trie.step(node, c);
            if (node == Trie.NONE) {
                return;
            }
            if (trie.value(node) != Trie.NONE && ends(at)) {
                accept(word, start, at + 1, trie.value(node), article);
            }
        }
    }

    private boolean ends(int last) {
        if (!text.letter(last) || !text.letter(last + 1) || Character.isDigit(text.at(last + 1))) {
            return true;
        }
        return chinese && (han(text.at(last)) || han(text.at(last + 1)));
    }

    private void accept(int word, int start, int end, int terminal, boolean article) {
        for (var entry : lexicon.entries(terminal)) {
            var figure = Character.isDigit(text.near(end)) && text.letter(end - 1) && !chinese;
            if (figure && !entry.category().equals("currency")) {
                continue;
            }
            if ((!article || entry.article()) && written(start, end, entry.capitals())) {
                found.add(new Match(word, start, end, entry));
            }
        }
    }

    private boolean written(int start, int end, Entry.Capitals capitals) {
        return switch (capitals) {
            case ANY -> true;
            case INITIAL -> text.capital(start);
            case ALL -> {
                for (var at = start; at < end; at++) {
                    if (Character.isLetter(text.at(at)) && !text.capital(at)) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }
}
