package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each person once: mentions of the same name are one, kept at the first full one. */
final class PersonsRule {

    /** A person with the place where the name is kept and all places where it stands. */
    static final class Cluster {
        PersonMention kept;

        @Nullable
        Office office;

        final List<PersonMention> mentions = new ArrayList<>();
        String[] parts;

        Cluster(PersonMention first, String[] parts) {
            kept = first;
            this.parts = parts;
            office = first.office();
            mentions.add(first);
        }
    }

    private final Scan scan;
    private final List<Cluster> clusters = new ArrayList<>();

    private PersonsRule(Scan scan) {
        this.scan = scan;
    }

    static List<Cluster> gather(Scan scan, List<PersonMention> mentions) {
        var rule = new PersonsRule(scan);
        mentions.forEach(rule::add);
        return rule.clusters;
    }

    private void add(PersonMention mention) {
        var parts = parts(mention);
        for (var cluster : clusters) {
            if (same(cluster.parts, parts)) {
                cluster.mentions.add(mention);
                if (cluster.office == null) {
                    cluster.office = mention.office();
                }
                if (telling(cluster.kept) == 1 && telling(mention) > 1) {
                    cluster.kept = mention;
                    cluster.parts = parts;
                    cluster.office = mention.office() == null ? cluster.office : mention.office();
                }
                return;
            }
        }
        clusters.add(new Cluster(mention, parts));
    }

    /** How many of the parts are more than particles: one in “Al-Rawahi”, one in “Abdel-Meguid”. */
    private long telling(PersonMention mention) {
        var parts = parts(mention);
        if (scan.chinese()) {
            return parts.length;
        }
        var several = scan.text().folded(mention.start(), mention.end()).indexOf(' ') > 0;
        var told = Arrays.stream(parts).filter(part -> part.length() > 2).count();
        return several ? told : Math.min(told, 1);
    }

    private String[] parts(PersonMention mention) {
        var folded = scan.text().folded(mention.start(), mention.end());
        return scan.chinese() ? folded.split("[·-]") : folded.split("[ .'-]+");
    }

    /** All parts of the shorter are parts of the longer, cases and initials aside. */
    private boolean same(String[] one, String[] other) {
        var longer = one.length >= other.length ? one : other;
        var shorter = longer == one ? other : one;
        var place = 0;
        var strong = false;
        for (var part : shorter) {
            while (place < longer.length && !alike(longer[place], part)) {
                place++;
            }
            if (place == longer.length) {
                return scan.chinese()
                        && shorter.length == 1
                        && longer.length > 1
                        && longer[longer.length - 1].equals(part);
            }
            strong |= part.length() > (scan.chinese() ? 0 : 2);
            place++;
        }
        return strong;
    }

    private boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (scan.chinese()) {
            // 安华 is 安华依布拉欣.
            return Math.min(one.length(), other.length()) > 1 && (one.startsWith(other) || other.startsWith(one));
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        if (!scan.language().equals("ru")) {
            return false;
        }
        var common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= Math.max(one.length(), other.length()) - 3;
    }
}
