package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups, coalitions and initiatives: those of the tables by name, friends of anything, and in scripts with capitals
 * whatever is headed by a word such as “Initiative” and written with capitals.
 */
final class GroupsRule {

    private static final int MOST_WORDS = 12;

    /** A group where it is named. */
    record GroupMention(String nameEn, int start, int end) {}

    private final View view;
    private final Scan scan;
    private final Words words;

    GroupsRule(View view) {
        this.view = view;
        scan = view.scan();
        words = view.words();
    }

    List<Reading.NamedGroup> groups(List<Finding> evidence) {
        var groups = new ArrayList<Reading.NamedGroup>();
        for (var mention : mentions()) {
            if (groups.stream().noneMatch(other -> other.nameEn().equals(mention.nameEn()))) {
                groups.add(new Reading.NamedGroup(mention.nameEn(), scan.surface(mention.start(), mention.end())));
                evidence.add(scan.finding("groups", mention.nameEn(), mention.start(), mention.end(), "group-name"));
            }
        }
        return groups;
    }

    List<GroupMention> mentions() {
        var found = new ArrayList<GroupMention>();
        for (var match : EventRule.outermost(scan.matches("group"))) {
            add(found, new GroupMention(match.value(), place(match), match.end()));
        }
        for (var friends : view.mentions()) {
            if (friends.code().equals("GOF")) {
                var last = friendsOf(friends.end());
                if (last > friends.end()) {
                    add(found, new GroupMention(scan.surface(friends.start(), last), friends.start(), last));
                }
            }
        }
        for (var head : EventRule.outermost(scan.matches("grouphead"))) {
            headed(head, found);
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    /** ل swallows the alif of the article: the name then begins with it. */
    private int place(Match match) {
        return match.start() > match.word()
                        && scan.text().at(match.start()) == 'ل'
                        && scan.arabic()
                        && scan.text().folded(match.word(), match.start()).endsWith("ل")
                ? match.word()
                : match.start();
    }

    private static void add(List<GroupMention> found, GroupMention mention) {
        if (found.stream().noneMatch(known -> known.start() < mention.end() && mention.start() < known.end())) {
            found.add(mention);
        }
    }

    /** To a mark, a verb, or too many words. */
    private int friendsOf(int from) {
        var first = words.index(from);
        var last = first - 1;
        for (var word = first; word < words.size() && word - first < MOST_WORDS; word++) {
            var gap = scan.text().folded(word == first ? from : words.end(word - 1), words.start(word));
            var joined = gap.indexOf('\n') < 0 && (gap.isBlank() || gap.equals("'") || gap.equals("-"));
            var verb = words.is(word, Words.Mark.SAY)
                    || words.is(word, Words.Mark.STOP) && !words.is(word, Words.Mark.COMPLEMENT) && !scan.arabic();
            if (!joined || verb) {
                break;
            }
            last = word;
        }
        while (last >= first && (words.is(last, Words.Mark.COMPLEMENT) || words.is(last, Words.Mark.STOP))) {
            last--;
        }
        return last < first ? from : words.end(last);
    }

    /** “Global Security Initiative”, “Coalition pour le Sahel”: capitals before the head, or behind it. */
    private void headed(Match head, List<GroupMention> found) {
        var first = words.index(head.start());
        var last = words.index(head.end() - 1);
        var bare = first;
        while (first > 0
                && words.gap(first - 1).equals(" ")
                && words.capital(first - 1)
                && !words.is(first - 1, Words.Mark.COMMON)
                && bare - first < 5) {
            first--;
        }
        var end = last;
        for (var word = last + 1; word < words.size() && word - last < MOST_WORDS; word++) {
            var gap = words.gap(word - 1);
            if (!gap.equals(" ") && !gap.equals("'") && !gap.equals("-")) {
                break;
            }
            if (words.capital(word)) {
                end = word;
            } else if (!words.is(word, Words.Mark.COMPLEMENT)) {
                break;
            }
        }
        if (first < bare && words.is(first, Words.Mark.ENTITY) == words.is(bare, Words.Mark.ENTITY) || end > last) {
            var start = words.start(first);
            add(found, new GroupMention(scan.surface(start, words.end(end)), start, words.end(end)));
        }
    }
}
