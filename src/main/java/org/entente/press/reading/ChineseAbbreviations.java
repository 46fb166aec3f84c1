package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * States by one character: two or more side by side before words such as “relations” (中俄关系), one after “embassy to”
 * or “visit” (驻美) or before “side” (俄方). Where a character stands for several States it is the one the text names.
 */
final class ChineseAbbreviations {

    private static final int LONGEST_RUN = 6;
    private static final String BEFORE = "驻访涉援赴";

    private final Scan scan;
    private final FoldedText text;
    private final Map<Character, List<String>> codes = new HashMap<>();
    private final boolean[] taken;
    private final Set<String> named = new HashSet<>();
    /** Of the States named in full, by the first character of their names. */
    private final Map<Character, String> initials = new HashMap<>();

    private ChineseAbbreviations(Scan scan, List<Mention> known, boolean[] taken) {
        this.scan = scan;
        this.taken = taken;
        text = scan.text();
        known.stream().filter(Mention::state).forEach(mention -> {
            named.add(mention.code());
            initials.putIfAbsent(text.at(mention.start()), mention.code());
        });
        for (var match : scan.matches("abbr")) {
            var list = codes.computeIfAbsent(text.at(match.start()), absent -> new ArrayList<>());
            if (!list.contains(match.value())) {
                list.add(match.value());
            }
        }
    }

    /** @param taken the places that longer forms hold */
    static List<Mention> in(Scan scan, List<Mention> known, boolean[] taken) {
        var found = new ArrayList<Mention>();
        new ChineseAbbreviations(scan, known, taken).find(found);
        return found;
    }

    private void find(List<Mention> found) {
        for (var at = 0; at < text.length(); at++) {
            if (known(at)) {
                var end = at;
                while (known(end) && end - at < LONGEST_RUN) {
                    end++;
                }
                if (end - at >= 2 && (context(end) || beside(at, end)) || end - at == 1 && alone(at)) {
                    for (var place = at; place < end; place++) {
                        add(place, end - at, found);
                    }
                }
                at = end - 1;
            }
        }
    }

    private boolean known(int at) {
        return at < text.length()
                && !taken[at]
                && codes.containsKey(text.at(at))
                && scan.layout().body(at);
    }

    private boolean context(int end) {
        return scan.at("abbr_context", end).isPresent();
    }

    /** In quotation marks or brackets, or all of a title’s beginning: “中俄”. */
    private boolean beside(int start, int end) {
        return text.near(start - 1) == '"' && text.near(end) == '"';
    }

    private boolean alone(int at) {
        if (BEFORE.indexOf(text.near(at - 1)) >= 0 && text.near(at - 1) != ' ') {
            return true;
        }
        return text.near(at + 1) == '方'
                && text.near(at + 2) != '法'
                && text.near(at + 2) != '面'
                && text.near(at + 2) != '案';
    }

    private void add(int place, int run, List<Mention> found) {
        var candidates = codes.getOrDefault(text.at(place), List.of());
        String chosen = null;
        for (var code : candidates) {
            if (named.contains(code)) {
                chosen = chosen == null ? code : chosen;
            }
        }
        if (chosen == null) {
            chosen = initials.get(text.at(place));
        }
        if (chosen == null && (candidates.size() == 1 || run > 1)) {
            chosen = candidates.getFirst();
        }
        if (chosen != null) {
            var entry = new Entry("demonym", chosen, Entry.Capitals.ANY, false);
            found.add(new Mention("demonym", chosen, new Match(place, place, place + 1, entry)));
        }
    }
}
