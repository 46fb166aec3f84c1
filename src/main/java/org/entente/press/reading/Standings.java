package org.entente.press.reading;

import static org.entente.press.reading.Standing.add;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what a report shows of each State and organisation that it names or whose people it names. */
final class Standings {

    private final View view;
    private final Scan scan;
    private final Presence presence;
    private final Naming naming;
    private final List<Span> opening;
    private final List<Span> head;
    private final Map<String, Set<String>> whole = new TreeMap<>();
    private final Map<String, List<Set<String>>> places = new HashMap<>();
    /** The last place of each party, and those named once more apart from it. */
    private final Map<String, Mention> last = new HashMap<>();

    private final Set<String> twice = new HashSet<>();

    Standings(View view, Presence presence, Naming naming) {
        this.view = view;
        this.presence = presence;
        scan = view.scan();
        this.naming = naming;
        opening = view.head(1);
        head = view.head(2);
    }

    /** Adds a sign of a party as a whole. */
    void sign(String code, String sign) {
        signs(code).add(sign);
    }

    private Set<String> signs(String code) {
        return whole.computeIfAbsent(code, any -> new HashSet<>());
    }

    /** Adds a sign of a party that the report names. */
    void also(String code, String sign) {
        if (whole.containsKey(code)) {
            sign(code, sign);
        }
    }

    /** Somebody who acts for a party. */
    void person(String code, PersonsRule.Cluster person) {
        add(signs(code), "official", person.office != null && !presence.former(person));
        add(signs(code), "person-early", head.stream().anyMatch(span -> span.holds(person.kept.start())));
    }

    /** A place that names a party; the rule says of it how much it speaks for taking part. */
    void place(Mention mention, boolean venue, double score) {
        add(signs(mention.code()), "organisation", mention.org());
        add(signs(mention.code()), "venue", venue);
        var signs = new HashSet<String>();
        zone(mention, signs);
        nature(mention, venue, signs);
        sentence(mention, signs);
        signs.add("score-" + Math.round(score));
        add(signs, "free", naming.free(mention));
        places.computeIfAbsent(mention.code(), any -> new ArrayList<>()).add(signs);
        var before = last.put(mention.code(), mention);
        if (before != null && !presence.again(before, mention)) {
            twice.add(mention.code());
        }
    }

    private void zone(Mention mention, Set<String> signs) {
        var place = mention.start();
        var title = view.title();
        var inTitle = title != null && title.holds(place);
        if (opening.stream().anyMatch(span -> span.holds(place))) {
            add(signs, "first", !inTitle);
            signs.add("opening");
        } else if (head.stream().anyMatch(span -> span.holds(place))) {
            signs.add("second");
        } else {
            add(signs, "middle", !inTitle && !far(presence.withList(mention).start()));
            add(signs, "end", !inTitle && far(presence.withList(mention).start()));
            signs.add("later");
        }
    }

    private boolean far(int place) {
        return place > scan.text().length() * 2.0 / 3;
    }

    private void nature(Mention mention, boolean venue, Set<String> signs) {
        add(signs, "adjective", mention.adjective());
        add(signs, "function", presence.bound(mention, venue));
        add(signs, "sent", presence.sent(mention));
        add(signs, "does", presence.does(mention));
        add(signs, "shares", presence.shares(mention));
        add(signs, "attends", naming.attends(mention));
        add(signs, "serves", presence.serves(mention));
        add(signs, "represented", presence.represented(mention));
        add(signs, "column", presence.column(mention));
        add(signs, "list", presence.inList(mention));
        add(signs, "member", presence.enumerates(mention));
        add(signs, "chained", presence.chained(mention));
        add(signs, "topical", presence.topical(mention));
        add(signs, "inside", mention.org() && presence.inside(mention));
        add(signs, "toward", presence.toward(mention));
    }

    private void sentence(Mention mention, Set<String> signs) {
        var sentence = scan.layout().sentenceOf(mention.start());
        add(signs, "joins", presence.joins(sentence));
        add(signs, "says", scan.has("say", sentence));
        add(signs, "event", scan.has("event", sentence));
    }

    /** What is shown of each party. */
    Map<String, Standing> all(String kind) {
        var standings = new TreeMap<String, Standing>();
        whole.forEach((code, signs) -> {
            var named = places.getOrDefault(code, List.of());
            signs.add(Weights.ALWAYS);
            signs.add("kind-" + kind);
            add(signs, "twice", twice.contains(code));
            standings.put(code, new Standing(signs, named));
        });
        return standings;
    }
}
