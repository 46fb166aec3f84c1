package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of one language, compiled: every category in one automaton. Built once, then only read. */
final class Lexicon {

    /** Sections that hold endings of words, not words. */
    private static final String ENDING = "_ending";

    private static final int LONGEST_ENDING = 14;

    /** Names that carry their article or have none. */
    private static final Set<String> EXACT = Set.of("state", "city", "weak", "notcity");

    private final String language;
    private final Trie trie = new Trie();
    private final List<Entry[]> terminals = new ArrayList<>();
    /** Endings of words, by category. */
    private final Map<String, Set<String>> endings = new HashMap<>();

    Lexicon(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    void add(String category, String value, List<String> forms) {
        for (var form : forms) {
            add(category, value, form);
        }
    }

    void add(String category, String value, String form) {
        var key = FoldedText.key(form);
        if (key.isBlank()) {
            return;
        }
        if (category.endsWith(ENDING)) {
            endings.computeIfAbsent(category, absent -> new HashSet<>()).add(key);
            return;
        }
        var article = !EXACT.contains(category) && !key.startsWith("ال");
        var entry = new Entry(category, value, Entry.Capitals.of(form), article);
        var node = trie.add(key);
        var known = trie.value(node);
        if (known == Trie.NONE) {
            trie.value(node, terminals.size());
            terminals.add(new Entry[] {entry});
        } else {
            terminals.set(known, with(terminals.get(known), entry));
        }
    }

    /** Whether the folded form is one of the category. */
    boolean holds(String category, String form) {
        var node = Trie.ROOT;
        for (var i = 0; i < form.length() && node != Trie.NONE; i++) {
            node = trie.step(node, form.charAt(i));
        }
        return node != Trie.NONE
                && trie.value(node) != Trie.NONE
                && Stream.of(entries(trie.value(node)))
                        .anyMatch(entry -> entry.category().equals(category));
    }

    /** Whether a word has one of the endings of the category. */
    boolean ends(String category, String word) {
        var all = endings.getOrDefault(category, Set.of());
        for (var length = Math.min(word.length(), LONGEST_ENDING); length > 0; length--) {
            if (all.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static Entry[] with(Entry[] known, Entry entry) {
        for (var i = 0; i < known.length; i++) {
            var same = known[i].category().equals(entry.category())
                    && known[i].value().equals(entry.value());
            if (same) {
                // Written both with and without a capital: either is taken.
                known[i] = known[i].capitals().compareTo(entry.capitals()) <= 0 ? known[i] : entry;
                return known;
            }
        }
        var more = new Entry[known.length + 1];
        System.arraycopy(known, 0, more, 0, known.length);
        more[known.length] = entry;
        return more;
    }

    Trie trie() {
        return trie;
    }

    Entry[] entries(int terminal) {
        return terminals.get(terminal);
    }
}
