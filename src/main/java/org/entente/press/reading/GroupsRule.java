package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;

/** Groups, coalitions and initiatives: those of the tables by name, and friends of anything by their pattern. */
final class GroupsRule {

    /** A group where it is named first. */
    record GroupMention(String nameEn, int start, int end) {}

    private final View view;
    private final Scan scan;

    GroupsRule(View view) {
        this.view = view;
        scan = view.scan();
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
        var end = 0;
        for (var match : EventRule.outermost(scan.matches("group"))) {
            if (match.start() >= end) {
                found.add(new GroupMention(match.value(), match.start(), match.end()));
                end = match.end();
            }
        }
        for (var friends : view.mentions()) {
            if (friends.code().equals("GOF") && friends.org()) {
                var last = extent(friends.end());
                if (last > friends.end()
                        && found.stream()
                                .noneMatch(known -> known.start() <= friends.start() && friends.end() <= known.end())) {
                    found.add(new GroupMention(scan.surface(friends.start(), last), friends.start(), last));
                }
            }
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    /** To the end of the name: a mark, a verb, or too many words. */
    private int extent(int from) {
        var words = view.words();
        var word = words.index(from);
        var last = word - 1;
        while (word < words.size() && word - words.index(from) < 10) {
            var gap = scan.text().folded(word == words.index(from) ? from : words.end(word - 1), words.start(word));
            if (gap.isBlank() && gap.indexOf('\n') < 0 || gap.equals("'") || gap.equals("-")) {
                if (words.is(word, Words.Mark.SAY)
                        || words.is(word, Words.Mark.STOP) && !words.is(word, Words.Mark.COMPLEMENT)) {
                    break;
                }
                last = word;
                word++;
            } else {
                break;
            }
        }
        return last < words.index(from) ? from : words.end(last);
    }
}
