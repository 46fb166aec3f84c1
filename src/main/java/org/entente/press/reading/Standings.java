package org.entente.press.reading;

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
    private final OtherTimes times;
    private final Quotes quotes;
    private final List<Span> opening;
    private final List<Span> head;
    private final Map<String, Set<String>> whole = new TreeMap<>();
    private final Map<String, List<Set<String>>> places = new HashMap<>();

    Standings(View view, Presence presence, OtherTimes times, Quotes quotes) {
        this.view = view;
        this.presence = presence;
        this.times = times;
        scan = view.scan();
        this.quotes = quotes;
        opening = view.head(1);
        head = view.head(2);
    }

    /** Adds a sign of a party as a whole. */
    void sign(String code, String sign) {
        whole.computeIfAbsent(code, any -> new HashSet<>()).add(sign);
    }

    /** Adds a sign of a party that the report names. */
    void also(String code, String sign) {
        if (whole.containsKey(code)) {
            sign(code, sign);
        }
    }

    /** Somebody who acts for a party. */
    void person(String code, PersonsRule.Cluster person) {
        var place = new Span(person.kept.start(), person.kept.end());
        sign(code, "person");
        if (person.office != null) {
            sign(code, "official");
            sign(code, person.office.level());
        }
        if (head.stream().anyMatch(span -> span.holds(place.start()))) {
            sign(code, "person-early");
        }
        if (!times.absent(place) && !times.background(place) && !presence.former(person)) {
            sign(code, "person-now");
            if (presence.joins(scan.layout().sentenceOf(place.start()))) {
                sign(code, "person-joins");
            }
        }
        if (person.mentions.size() > 1) {
            sign(code, "person-again");
        }
    }

    /** A place that names a party; the rule says of it how much it speaks for taking part. */
    void place(Mention mention, boolean official, double score) {
        sign(mention.code(), mention.org() ? "organisation" : "state");
        if (official) {
            sign(mention.code(), "venue");
        }
        var signs = new HashSet<String>();
        zone(mention, signs);
        nature(mention, official, signs);
        manner(mention, signs);
        sentence(mention, signs);
        signs.add("score-" + Math.round(score));
        if (signs.stream().noneMatch(Set.of("group", "absent", "past", "quoted", "topical", "inside")::contains)) {
            signs.add("free");
        }
        if (signs.contains("absent") && !signs.contains("quoted")) {
            sign(mention.code(), "away");
        }
        places.computeIfAbsent(mention.code(), any -> new ArrayList<>()).add(signs);
    }

    private void zone(Mention mention, Set<String> signs) {
        var place = mention.start();
        var title = view.title();
        var inTitle = title != null && title.holds(place);
        var opening = this.opening.stream().anyMatch(span -> span.holds(place));
        var early = opening || head.stream().anyMatch(span -> span.holds(place));
        signs.add(
                inTitle
                        ? "title"
                        : opening
                                ? "first"
                                : early
                                        ? "second"
                                        : far(presence.withList(mention).start()) ? "end" : "middle");
        signs.add(opening ? "opening" : early ? "second" : "later");
    }

    private boolean far(int place) {
        return place > scan.text().length() * 2.0 / 3;
    }

    private void nature(Mention mention, boolean official, Set<String> signs) {
        add(signs, "adjective", mention.adjective());
        add(signs, "group", view.groups().stream().anyMatch(group -> group.holds(mention)));
        var bound = presence.bound(mention, official);
        add(signs, "function", bound);
        add(signs, "acting", bound && presence.acting(mention));
        add(signs, "delegation", presence.delegation(mention));
        add(signs, "sent", presence.sent(mention));
        add(signs, "leads", presence.leads(mention));
        add(signs, "speaks", presence.speaks(mention));
        add(signs, "does", presence.does(mention));
        add(signs, "represented", presence.represented(mention));
    }

    private void manner(Mention mention, Set<String> signs) {
        var place = presence.withList(mention);
        add(signs, "absent", times.absent(place));
        add(signs, "past", times.background(place));
        add(signs, "quoted", quotes.hold(mention.start()));
        add(signs, "column", presence.column(mention));
        add(signs, "list", presence.inList(mention));
        add(signs, "member", presence.enumerates(mention));
        add(signs, "chained", presence.chained(mention));
        add(signs, "introduced", presence.introduced(mention));
        add(signs, "topical", presence.topical(mention));
        add(signs, "inside", mention.org() && presence.inside(mention));
        add(signs, "toward", presence.toward(mention));
    }

    private void sentence(Mention mention, Set<String> signs) {
        var sentence = scan.layout().sentenceOf(mention.start());
        add(signs, "joins", presence.joins(sentence));
        add(signs, "near", presence.near(mention, sentence));
        add(signs, "says", scan.has("say", sentence));
        add(signs, "event", scan.has("event", sentence));
        add(signs, "eventverb", scan.has("eventverb", sentence));
        add(signs, "topic", scan.has("topic", sentence));
    }

    private static void add(Set<String> signs, String sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    /** What is shown of each party. */
    Map<String, Standing> all(String kind) {
        var standings = new TreeMap<String, Standing>();
        whole.forEach((code, signs) -> {
            var named = places.getOrDefault(code, List.of());
            signs.add(Weights.ALWAYS);
            signs.add("kind-" + kind);
            add(signs, "twice", named.size() >= 2);
            standings.put(code, new Standing(signs, named));
        });
        return standings;
    }
}
