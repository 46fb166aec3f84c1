package org.entente.press.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups, coalitions and initiatives: those of the tables by name, and whatever is headed by a word such as “Contact
 * Group”, “Friends of” or “之友小组”, taken as far as its name goes.
 */
final class GroupsRule {

    /** A group where it is named. */
    record GroupMention(String nameEn, int start, int end) {

        /** A group of friends, by the word that heads its name. */
        boolean friends(Scan scan) {
            return scan.matches("grouphead", new Span(start, end)).stream()
                    .anyMatch(head -> head.value().equals("friends"));
        }

        boolean holds(Mention mention) {
            return start <= mention.start() && mention.end() <= end;
        }
    }

    /** Organisations of the tables that are groups themselves. */
    private static final Set<String> GROUPS = Set.of("GOF", "GCD", "BRI", "ICI");

    /** No report names more; a hostile text does. */
    private static final int MOST_GROUPS = 60;

    private final Scan scan;
    private final List<Mention> mentions;
    private final GroupNames names;
    private final List<GroupMention> found = new ArrayList<>();
    private final BitSet organisations = new BitSet();
    private final BitSet taken = new BitSet();

    private GroupsRule(Scan scan, Words words, List<Mention> mentions) {
        this.scan = scan;
        this.mentions = mentions;
        names = GroupNames.of(scan, words);
        for (var org : mentions) {
            if (org.org() && !GROUPS.contains(org.code())) {
                organisations.set(org.start(), org.end());
            }
        }
    }

    /** All mentions by place. */
    static List<GroupMention> in(Scan scan, Words words, List<Mention> mentions) {
        var rule = new GroupsRule(scan, words, mentions);
        rule.find();
        return rule.found;
    }

    /** Each group once; a name that another begins with is the same group, kept where it is told in full. */
    static List<Reading.NamedGroup> named(View view, List<Finding> evidence) {
        var scan = view.scan();
        var groups = new ArrayList<Reading.NamedGroup>();
        var told = new ArrayList<String>();
        for (var mention : view.groups()) {
            var name = scan.text()
                    .folded(mention.start(), mention.end())
                    .replace("\"", "")
                    .replaceAll(" ?\\([^()]{1,20}\\)", "");
            var group = new Reading.NamedGroup(mention.nameEn(), scan.surface(mention.start(), mention.end()));
            var stem = stem(scan, name);
            var same = same(scan, told, stem);
            // A name of the tables is kept as it is told first.
            var renamed =
                    same >= 0 && groups.get(same).nameEn().equals(mention.nameEn()) && !stem.startsWith(told.get(same));
            if (same >= 0 && !renamed && stem.length() > told.get(same).length()) {
                told.set(same, stem);
                groups.set(same, group);
            }
            if (same < 0
                    && told.size() < MOST_GROUPS
                    && groups.stream().noneMatch(other -> other.nameEn().equals(group.nameEn()))) {
                told.add(stem);
                groups.add(group);
                evidence.add(scan.finding("groups", mention.nameEn(), mention.start(), mention.end(), "group-name"));
            }
        }
        return groups;
    }

    /** Without the endings of Russian cases. */
    private static String stem(Scan scan, String name) {
        return scan.language().equals("ru") ? name.replaceAll("(\\p{L}{4})\\p{L}*", "$1") : name;
    }

    private static int same(Scan scan, List<String> told, String name) {
        for (var i = 0; i < told.size(); i++) {
            var shorter = told.get(i).length() < name.length() ? told.get(i) : name;
            var longer = shorter.equals(name) ? told.get(i) : name;
            var begins =
                    longer.startsWith(shorter) && (shorter.indexOf(' ') > 0 || shorter.length() == longer.length());
            if (begins || (scan.chinese() ? shortened(shorter, longer) : within(shorter, longer))) {
                return i;
            }
        }
        return -1;
    }

    /** “Quartet” is the “IGAD Quartet”, “Grupo Amigos de las Hidrovías” that of the “Hidrovías Interiores”. */
    private static boolean within(String shorter, String longer) {
        var words = List.of(longer.split("[ '-]+"));
        var parts = List.of(shorter.split("[ '-]+"));
        if (parts.size() == 1) {
            var at = words.indexOf(shorter);
            return at > 0 || at == 0 && words.size() > 1 && words.get(1).length() < 5;
        }
        return words.getFirst().equals(parts.getFirst())
                && parts.size() > 2
                && parts.stream().allMatch(part -> part.length() < 4 || words.contains(part));
    }

    /** All characters in their order, and the same at the end: 终结塑料污染雄心联盟 of 终结塑料污染高雄心联盟. */
    private static boolean shortened(String shorter, String longer) {
        var place = 0;
        for (var i = 0; i < longer.length() && place < shorter.length(); i++) {
            place += longer.charAt(i) == shorter.charAt(place) ? 1 : 0;
        }
        return place == shorter.length()
                && shorter.length() > 4
                && longer.endsWith(shorter.substring(shorter.length() - 2));
    }

    private void find() {
        var heads = EventRule.outermost(scan.matches("grouphead"));
        for (var match : EventRule.outermost(scan.matches("group"))) {
            if (heads.stream().noneMatch(head -> head.start() - match.end() == 1 || further(match, head))) {
                add(new GroupMention(match.value(), place(match), match.end()), false);
            }
        }
        for (var head : heads) {
            if (!ofOrganisation(head)) {
                named(head, names.of(head));
            }
        }
        for (var friends : mentions) {
            if (friends.code().equals("GOF")) {
                named(friends.match(), names.friends(friends.match()));
            }
        }
        found.sort((a, b) -> a.start() - b.start());
    }

    /** “the Quad on Sudan” is not the Quad: the same words are a head whose name goes on. */
    private boolean further(Match match, Match head) {
        if (head.end() != match.end() || head.start() < match.start()) {
            return false;
        }
        var name = names.of(head);
        return name != null && name.end() > match.end();
    }

    /** The name of an organisation that is no group of friends, or a line in capitals. */
    private boolean ofOrganisation(Match head) {
        var shouted = !scan.arabic() && !scan.chinese() && scan.text().capital(head.end() - 1) && head.length() > 5;
        return shouted || organisations.get(head.start()) && organisations.get(head.end() - 1);
    }

    private void named(Match head, @Nullable Span name) {
        if (name != null && name.start() <= head.start()) {
            add(
                    new GroupMention(scan.surface(name.start(), name.end()), name.start(), name.end()),
                    head.value().equals("friends") || head.value().equals("GOF"));
        }
    }

    /** A preposition that has swallowed the article belongs to the name: للتحالف. */
    private int place(Match match) {
        var clitics = scan.text().folded(match.word(), match.start());
        var swallowed =
                clitics.equals("لل") || clitics.equals("ل") && scan.text().near(match.start()) == 'ل';
        return scan.arabic() && swallowed ? match.word() : match.start();
    }

    /** @param friends whether a group inside it is what the friends are of */
    private void add(GroupMention bare, boolean friends) {
        var mention = quoted(bare);
        found.removeIf(other -> friends
                && mention.start() <= other.start()
                && other.end() <= mention.end()
                && other.end() - other.start() < mention.end() - mention.start()
                && release(other));
        var next = taken.nextSetBit(mention.start());
        if (next < 0 || next >= mention.end()) {
            taken.set(mention.start(), mention.end());
            found.add(mention);
        }
    }

    private boolean release(GroupMention other) {
        taken.clear(other.start(), other.end());
        return true;
    }

    /** With the quotation marks right around it, or with the closing one that belongs to an opening one inside. */
    private GroupMention quoted(GroupMention bare) {
        var text = scan.text();
        var closes = text.near(bare.end()) == '"';
        var marks = text.folded(bare.start(), bare.end())
                .chars()
                .filter(c -> c == '"')
                .count();
        if (closes && marks == 1) {
            return new GroupMention(bare.nameEn(), bare.start(), bare.end() + 1);
        }
        return closes && marks == 0 && !scan.arabic() && !scan.chinese() && text.near(bare.start() - 1) == '"'
                ? new GroupMention(bare.nameEn(), bare.start() - 1, bare.end() + 1)
                : bare;
    }
}
